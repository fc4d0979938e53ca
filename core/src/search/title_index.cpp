#include "title_index.h"

#include <algorithm>
#include <bit>
#include <utility>

#include "order.h"
#include "title_words.h"
#include "weights.h"

namespace anyqtama {
namespace {

using namespace weights;

constexpr std::size_t short_word = 10;

// Four times the binary logarithm, rounded down.
int quarter_bits(std::uint32_t number) {
  const int bits = static_cast<int>(std::bit_width(number)) - 1;
  const std::uint32_t rest = bits >= 4 ? number >> (bits - 4) : number << (4 - bits);
  return 4 * bits + (rest >= 27 ? 3 : rest >= 23 ? 2 : rest >= 19 ? 1 : 0);
}

}  // namespace

// Puts an index together, in stages (not inlined: wasm/CMakeLists.txt). Words are numbers of
// `TitleWords` here.
class TitleIndex::Maker {
 public:
  Maker(TitleIndex& index, TitleWords& words) : index_(index), words_(words) {}

  [[gnu::noinline]] void read(const std::vector<std::string_view>& more_words);
  [[gnu::noinline]] void know_words();
  [[gnu::noinline]] void add_terms();

 private:
  // What this index makes of a word.
  struct Own {
    TermId term_of_name = no_term;  // of the meaning that has the word for its name
    TermId term = no_term;          // that the word leads to, as the vocabulary has it
    bool in_title = false;
    std::uint64_t letters_after = not_looked_up;
  };
  static constexpr TermId no_term = ~TermId{0};
  static constexpr std::uint64_t not_looked_up = ~std::uint64_t{0};

  TermId term_of(std::uint32_t stem);
  void add(std::uint32_t word, TermId term);
  void know_stem(std::uint32_t stem) { add(stem, term_of(stem)); }
  void know_word(std::uint32_t word);
  void add_terms_of(const std::uint32_t* word, const std::uint32_t* end, Indexed& title);
  const TermId* find_joined(std::uint32_t first, std::uint32_t second);

  TitleIndex& index_;
  TitleWords& words_;
  std::vector<Own> own_;          // by word
  TitleWords::Places more_;       // words that no title need have
  TitleWords::Places read_;       // the words of all titles
  std::vector<std::size_t> end_;  // of each title in `read_`
};

void TitleIndex::Maker::read(const std::vector<std::string_view>& more_words) {
  for (const std::string_view text : more_words) words_.read(text, more_);
  end_.reserve(index_.titles_.size());
  for (const Title& title : index_.titles_) {
    words_.read(title.text, read_);
    end_.push_back(read_.size());
  }
  own_.resize(words_.size());
}

void TitleIndex::Maker::know_words() {
  for (std::uint32_t stem = 0; stem < index_.lexicon_.stems().size(); ++stem) know_stem(stem);
  for (const std::uint32_t word : more_) know_stem(words_.facts(word).stem);
  for (const std::uint32_t word : read_)
    if (!std::exchange(own_[word].in_title, true)) know_word(word);
  index_.vocabulary_.sort();
}

TermId TitleIndex::Maker::term_of(std::uint32_t stem) {
  const TitleWords::Facts& facts = words_.facts(stem);
  TermId& term = own_[facts.name].term_of_name;
  if (term == no_term) {
    term = static_cast<TermId>(index_.terms_.size());
    index_.terms_.push_back({facts.kind, 0, 0, 0, 0});
  }
  return term;
}

void TitleIndex::Maker::add(std::uint32_t word, TermId term) {
  TermId& known = own_[word].term;
  if (known != no_term) return;
  known = term;
  index_.vocabulary_.add(words_.letters(word), term);
}

void TitleIndex::Maker::know_word(std::uint32_t word) {
  const std::uint32_t stem = words_.facts(word).stem;
  know_stem(stem);
  // A misspelt short word is nearer to the whole word than to what is left of it.
  if (words_.letters(word).size() <= short_word && stem != word) add(word, term_of(stem));
}

void TitleIndex::Maker::add_terms() {
  index_.title_terms_.reserve(read_.size());
  std::size_t first = 0;
  for (std::size_t i = 0; i < end_.size(); ++i) {
    add_terms_of(read_.data() + first, read_.data() + end_[i], index_.indexed_[i]);
    first = end_[i];
  }
}

void TitleIndex::Maker::add_terms_of(const std::uint32_t* word, const std::uint32_t* end,
                                     Indexed& title) {
  std::vector<TermId>& terms = index_.title_terms_;
  title.first_term = static_cast<std::uint32_t>(terms.size());
  KeyMaker maker;
  std::string last;  // where it is several words written as one
  for (const std::uint32_t* first = word; word != end; ++word) {
    maker.add(words_.facts(*word).key);
    const auto letters = words_.letters(*word);
    const TermId* both = !last.empty()   ? index_.find_joined(last, letters)
                         : word != first ? find_joined(word[-1], *word)
                                         : nullptr;
    if (both == nullptr) {
      terms.push_back(own_[words_.facts(*word).stem].term);
      last.clear();
    } else {
      terms.back() = *both;
      last = together(last.empty() ? words_.letters(word[-1]) : last, letters);
    }
  }
  title.keys = maker.keys();
  const auto first = terms.begin() + static_cast<std::ptrdiff_t>(title.first_term);
  sort_few(terms.data() + title.first_term, terms.data() + terms.size());
  terms.erase(std::unique(first, terms.end()), terms.end());
  title.end_term = static_cast<std::uint32_t>(terms.size());
}

// Few words are the beginning of a longer one that goes on as the second one begins.
const TermId* TitleIndex::Maker::find_joined(std::uint32_t first, std::uint32_t second) {
  const auto begin = words_.letters(first);
  const auto letters = words_.letters(second);
  const std::size_t next = doubles(letters.front(), begin) ? 1 : 0;
  if (next == letters.size()) return nullptr;
  std::uint64_t& after = own_[first].letters_after;
  if (after == not_looked_up) after = index_.vocabulary_.letters_after(begin);
  return (after & letter_bit(letters[next])) == 0 ? nullptr : index_.find_joined(begin, letters);
}

TitleIndex::TitleIndex(std::vector<Title> titles, const Lexicon& lexicon, TitleWords& words,
                       const std::vector<std::string_view>& more_words)
    : lexicon_(lexicon), titles_(std::move(titles)), indexed_(titles_.size()) {
  std::uint32_t occupations = 0;
  for (const Title& title : titles_) occupations = std::max(occupations, title.occupation + 1);
  Maker maker(*this, words);
  maker.read(more_words);
  maker.know_words();
  maker.add_terms();
  count_occupations();
  weigh(occupations);
  post();
}

// In the order of the occupations, so that each is counted once for a term.
void TitleIndex::count_occupations() {
  std::vector<std::uint32_t> occupations;
  occupations.reserve(titles_.size());
  for (const Title& title : titles_) occupations.push_back(title.occupation);
  std::vector<std::uint32_t> counted(terms_.size(), 0);  // the last one that did, plus one
  for (const std::uint32_t place : counting_order_of(occupations)) {
    const std::uint32_t count = titles_[place].occupation + 1;
    for (auto at = indexed_[place].first_term; at < indexed_[place].end_term; ++at) {
      const TermId term = title_terms_[at];
      if (counted[term] == count) continue;
      counted[term] = count;
      ++terms_[term].occupations;
    }
  }
}

void TitleIndex::weigh(std::uint32_t occupations) {
  for (TermFacts& term : terms_) {
    const int rare =
        quarter_bits(std::max(occupations, 1U)) - quarter_bits(std::max(term.occupations, 1U));
    switch (term.kind) {
      case WordKind::aside:
      case WordKind::noise:
        term.weight = 0;
        break;
      case WordKind::seniority:
        term.weight = seniority_weight;
        break;
      case WordKind::weak_role:
        term.weight = weak_role_weight;
        break;
      case WordKind::role:
        term.weight = std::max(role_weight, rare);
        break;
      case WordKind::word:
        term.weight = std::max(least_weight, rare);
        break;
    }
  }
  for (Indexed& title : indexed_)
    for (auto at = title.first_term; at < title.end_term; ++at)
      title.weight += terms_[title_terms_[at]].weight;
}

void TitleIndex::post() {
  std::vector<std::uint32_t> weights;
  weights.reserve(titles_.size());
  for (const Indexed& title : indexed_) weights.push_back(static_cast<std::uint32_t>(title.weight));
  std::vector<std::uint32_t> counts(terms_.size(), 0);
  for (const TermId term : title_terms_) ++counts[term];
  std::uint32_t at = 0;
  for (std::size_t term = 0; term < terms_.size(); ++term) {
    terms_[term].first_posting = terms_[term].end_posting = at;
    at += counts[term];
  }
  postings_.resize(title_terms_.size());
  for (const std::uint32_t place : counting_order_of(weights))
    for (auto i = indexed_[place].first_term; i < indexed_[place].end_term; ++i)
      postings_[terms_[title_terms_[i]].end_posting++] = place;
}

const TermId* TitleIndex::find(std::string_view letters) const {
  return vocabulary_.find(lexicon_.stem(letters));
}

std::uint32_t TitleIndex::occupations_with(std::string_view letters) const {
  const TermId* term = find(letters);
  return term == nullptr ? 0 : terms_[*term].occupations;
}

// "data base" is "database" where that is a word; but "инженер" and "данных", whose letters end as
// Kazakh words may, are not the one word "инженер".
const TermId* TitleIndex::find_joined(std::string_view first, std::string_view second) const {
  if (first.empty() || first.size() + second.size() > longest_word) return nullptr;
  const std::string both = together(first, second);
  const auto stem = lexicon_.stem(both);
  return stem.size() > first.size() ? vocabulary_.find(stem) : nullptr;
}

}  // namespace anyqtama

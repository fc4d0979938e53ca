#include "title_index.h"

#include <algorithm>
#include <bit>

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

TitleIndex::TitleIndex(std::vector<Title> titles, const Lexicon& lexicon,
                       const std::vector<std::string_view>& more_words)
    : lexicon_(lexicon) {
  TitleWords words;
  std::uint32_t occupations = 0;
  for (const Title& title : titles) {
    words.add(title.text);
    titles_.push_back({title, {}, 0, 0, 0});
    occupations = std::max(occupations, title.occupation + 1);
  }
  for (const std::string& stem : lexicon.stems()) know(stem);
  for (const std::string_view text : more_words)
    for (const Word& word : words_of(text)) know(lexicon.stem(word.letters));
  for (const std::string& word : words.words()) {
    const std::string stem = lexicon.stem(word);
    know(stem);
    // A misspelt short word is nearer to the whole word than to what is left of it.
    if (word.size() <= short_word && stem != word) vocabulary_.add(word, term_of(stem));
  }
  vocabulary_.sort();
  add_terms(words);
  count_occupations();
  weigh(occupations);
  post();
}

void TitleIndex::know(const std::string& stem) { vocabulary_.add(stem, term_of(stem)); }

TermId TitleIndex::term_of(const std::string& stem) {
  const auto meaning = lexicon_.meaning(stem);
  const auto [found, is_new] =
      terms_by_name_.emplace(std::string(meaning.name), static_cast<TermId>(terms_.size()));
  if (is_new) terms_.push_back({meaning.kind, 0, 0, 0, 0});
  return found->second;
}

void TitleIndex::add_terms(const TitleWords& words) {
  std::vector<TermId> terms;
  for (const std::string& word : words.words()) terms.push_back(*find(word));
  for (std::size_t i = 0; i < words.titles(); ++i) {
    titles_[i].first_term = static_cast<std::uint32_t>(title_terms_.size());
    KeyMaker maker;
    std::string last;
    for (const std::uint32_t place : words.of(i)) {
      const std::string& word = words.words()[place];
      maker.add(word);
      const TermId* both = find_joined(last, word);
      if (both == nullptr) {
        title_terms_.push_back(terms[place]);
        last = word;
      } else {
        title_terms_.back() = *both;
        last = together(last, word);
      }
    }
    titles_[i].keys = maker.keys();
    const auto first = title_terms_.begin() + static_cast<std::ptrdiff_t>(titles_[i].first_term);
    std::sort(first, title_terms_.end());
    title_terms_.erase(std::unique(first, title_terms_.end()), title_terms_.end());
    titles_[i].end_term = static_cast<std::uint32_t>(title_terms_.size());
  }
}

// In the order of the occupations, so that each is counted once for a term.
void TitleIndex::count_occupations() {
  std::vector<std::uint64_t> occupations;
  for (const Indexed& title : titles_) occupations.push_back(title.title.occupation);
  std::vector<std::uint32_t> counted(terms_.size(), 0);  // the last one that did, plus one
  for (const std::uint32_t place : order_of(occupations)) {
    const Indexed& title = titles_[place];
    for (auto at = title.first_term; at < title.end_term; ++at) {
      const TermId term = title_terms_[at];
      if (counted[term] == title.title.occupation + 1) continue;
      counted[term] = title.title.occupation + 1;
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
  for (Indexed& title : titles_)
    for (auto at = title.first_term; at < title.end_term; ++at)
      title.weight += terms_[title_terms_[at]].weight;
}

void TitleIndex::post() {
  std::vector<std::uint64_t> weights;
  for (const Indexed& title : titles_) weights.push_back(static_cast<std::uint64_t>(title.weight));
  std::vector<std::uint32_t> counts(terms_.size(), 0);
  for (const TermId term : title_terms_) ++counts[term];
  std::uint32_t at = 0;
  for (std::size_t term = 0; term < terms_.size(); ++term) {
    terms_[term].first_posting = terms_[term].end_posting = at;
    at += counts[term];
  }
  postings_.resize(title_terms_.size());
  for (const std::uint32_t place : order_of(weights))
    for (auto i = titles_[place].first_term; i < titles_[place].end_term; ++i)
      postings_[terms_[title_terms_[i]].end_posting++] = place;
}

const TermId* TitleIndex::find(std::string_view letters) const {
  return vocabulary_.find(lexicon_.stem(letters));
}

// "data base" is "database" where that is a word; but "инженер" and "данных", whose letters end as
// Kazakh words may, are not the one word "инженер".
const TermId* TitleIndex::find_joined(std::string_view first, std::string_view second) const {
  if (first.empty() || first.size() + second.size() > longest_word) return nullptr;
  const std::string stem = lexicon_.stem(together(first, second));
  return stem.size() > first.size() ? vocabulary_.find(stem) : nullptr;
}

}  // namespace anyqtama

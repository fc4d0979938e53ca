#include "title_index.h"

#include <algorithm>
#include <bit>
#include <span>

#include "order.h"
#include "tally.h"
#include "text/transliteration.h"
#include "title_words.h"

namespace anyqtama {
namespace {

// Weights are quarters of a bit: how much rarer than everything a word is.
constexpr int least_weight = 4;
constexpr int role_weight = 18;  // the head decides more than what stands before it
constexpr int weak_role_weight = 5;
constexpr int seniority_weight = 3;
constexpr int unknown_weight = 12;
constexpr std::size_t short_word = 10;
constexpr std::size_t short_unknown = 4;  // IB, KS4, PLC: letters of a firm or a school form
constexpr int number_weight = 3;
constexpr int sure = 75;  // percent from which a candidate tells what its word weighs

// What is typed and not in the title costs a little more than what is in the title and not typed.
constexpr int cost_of_typed = 9;
constexpr int cost_of_title = 7;
constexpr int cost_unit = 10;

constexpr int aside_part = 5;     // of a word that tells where
constexpr int forgiven_part = 4;  // of a word that tells the activity
constexpr int half_told = 75;     // percent left where less than half of the title is matched

constexpr int whole = 100;
constexpr int transliterated_less = 4;
constexpr std::size_t most_visits = 1U << 11U;

// Four times the binary logarithm, rounded down.
int quarter_bits(std::uint32_t number) {
  const int bits = static_cast<int>(std::bit_width(number)) - 1;
  const std::uint32_t rest = bits >= 4 ? number >> (bits - 4) : number << (4 - bits);
  return 4 * bits + (rest >= 27 ? 3 : rest >= 23 ? 2 : rest >= 19 ? 1 : 0);
}

std::string together(const std::string& first, std::string_view second) {
  std::string both = first;
  for (const char letter : second) append_letter(letter, both);
  return both;
}

bool is_number(std::string_view letters) { return !is_latin(letters) && !is_cyrillic(letters); }

}  // namespace

namespace {

// FNV-1a over words and the gaps between them.
class KeyMaker {
 public:
  void add(std::string_view word) {
    std::uint64_t own = start;
    for (const char letter : word) {
      take(letter, keys_.in_order);
      take(letter, own);
    }
    take(' ', keys_.in_order);
    keys_.in_any_order += own;
  }
  const Keys& keys() const { return keys_; }

 private:
  static constexpr std::uint64_t start = 14695981039346656037U;
  static void take(char sign, std::uint64_t& key) {
    key = (key ^ static_cast<unsigned char>(sign)) * 1099511628211U;
  }
  Keys keys_{start, 0};
};

}  // namespace

bool Typed::is_known() const { return !candidates.empty() && candidates.front().percent >= sure; }

Keys keys_of(const std::vector<Word>& words) {
  KeyMaker maker;
  for (const Word& word : words) maker.add(word.letters);
  return maker.keys();
}

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
      last = together(last, word);
      const TermId* both = last.size() > word.size() ? find(last) : nullptr;
      if (both == nullptr) {
        title_terms_.push_back(terms[place]);
        last = word;
      } else {
        title_terms_.back() = *both;
      }
    }
    titles_[i].keys = maker.keys();
    const auto first = title_terms_.begin() + static_cast<std::ptrdiff_t>(titles_[i].first_term);
    std::sort(first, title_terms_.end());
    title_terms_.erase(std::unique(first, title_terms_.end()), title_terms_.end());
    titles_[i].end_term = static_cast<std::uint32_t>(title_terms_.size());
  }
}

void TitleIndex::count_occupations() {
  std::vector<std::uint32_t> counted(terms_.size(), 0);  // the last one that did, plus one
  for (const Indexed& title : titles_) {
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
  if (letters.size() > longest_word) return nullptr;
  return vocabulary_.find(lexicon_.stem(letters));
}

// "data base" is "database" where that is a word.
std::vector<Word> TitleIndex::joined(const std::vector<Word>& words) const {
  std::vector<Word> result;
  for (const Word& word : words) {
    std::string both = result.empty() ? "" : together(result.back().letters, word.letters);
    if (!both.empty() && find(both) != nullptr)
      result.back() = {std::move(both), result.back().begin, word.end, word.part, word.kazakh};
    else
      result.push_back(word);
  }
  return result;
}

std::vector<Candidate> TitleIndex::candidates(std::string_view letters, bool unfinished) const {
  const std::string stem = lexicon_.stem(letters);
  auto found = vocabulary_.like(stem, unfinished);
  if (!found.empty() && found.front().percent == whole) return found;
  // A misspelt word may have lost what is no ending of the right one.
  if (stem != letters && (found.empty() || found.front().likeness != Likeness::same))
    for (const Candidate& candidate : vocabulary_.like(letters, unfinished))
      found.push_back(candidate);
  const bool begins_so = std::any_of(found.begin(), found.end(), [](const Candidate& candidate) {
    return candidate.likeness == Likeness::beginning;
  });
  if (begins_so) return found;
  for (const std::string& reading : cyrillic_readings(letters)) {
    for (Candidate candidate : vocabulary_.like(lexicon_.stem(reading), unfinished)) {
      candidate.percent -= transliterated_less;
      candidate.likeness = Likeness::transliterated;
      found.push_back(candidate);
    }
  }
  return ordered(std::move(found), [](const Candidate& candidate) {
    return static_cast<std::uint64_t>(whole - candidate.percent);
  });
}

int TitleIndex::weight_of(std::string_view letters,
                          const std::vector<Candidate>& candidates) const {
  if (is_number(letters)) return number_weight;
  if (candidates.empty() || candidates.front().percent < sure)
    return letters.size() <= short_unknown ? unknown_weight / 2 : unknown_weight;
  return terms_[candidates.front().term].weight;
}

// "webdeveloper" is two words where both are known.
bool TitleIndex::split(const Word& word, TypedWords& to) const {
  constexpr std::size_t shortest_part = 3;
  const std::string_view letters = word.letters;
  for (std::size_t at = shortest_part; at + shortest_part <= letters.size(); ++at) {
    const TermId* first = find(letters.substr(0, at));
    const TermId* second = first == nullptr ? nullptr : find(letters.substr(at));
    if (second == nullptr) continue;
    for (const TermId term : {*first, *second})
      to.push_back({word.begin,
                    word.end,
                    {{term, whole, Likeness::spelling, 1}},
                    terms_[term].weight,
                    false});
    return true;
  }
  return false;
}

// The title stands first: what follows its part, or an "at", is the firm, the town, the hours, and
// hardly counts. In Kazakh the place stands before it ("зауытқа инженер"). A common head alone is
// no title: in "Engineer, chemical" the rest belongs to it.
void TitleIndex::set_aside(const std::vector<const Word*>& words, TypedWords& typed) const {
  const auto weight_of_part = [&](std::size_t part) {
    int weight = 0;
    for (std::size_t i = 0; i < typed.size(); ++i)
      if (words[i]->part == part) weight += typed[i].weight;
    return weight;
  };
  std::size_t first = 0;
  while (first < typed.size() && typed[first].weight <= seniority_weight) ++first;
  if (first == typed.size()) return;
  const std::size_t part = words[first]->part;
  const bool common_head = weight_of_part(part) <= role_weight;
  std::size_t begin = 0;  // of the title
  for (std::size_t i = first; i + 1 < typed.size(); ++i)
    if (words[i]->part == part && words[i + 1]->part == part && is_kazakh_place(words, i))
      begin = i + 1;
  bool at_work = false;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    typed[i].aside = words[i]->part > part && !common_head;
    at_work = at_work || (i > std::max(first, begin) && opens_aside(typed[i]));
    const bool tells_where = typed[i].aside || at_work || i < begin;
    if (tells_where && typed[i].weight > 0)
      typed[i].weight = std::max(1, typed[i].weight / aside_part);
  }
}

bool TitleIndex::opens_aside(const Typed& typed) const {
  return !typed.candidates.empty() && terms_[typed.candidates.front().term].kind == WordKind::aside;
}

bool TitleIndex::is_kazakh_place(const std::vector<const Word*>& words, std::size_t at) const {
  const bool kazakh =
      std::any_of(words.begin(), words.end(), [](const Word* word) { return word->kazakh; });
  return kazakh && lexicon_.ends_as_place(words[at]->letters);
}

TypedWords TitleIndex::understand(const std::vector<Word>& words, bool unfinished) const {
  constexpr int poor = 80;
  constexpr std::size_t may_be_two = 7;
  TypedWords typed;
  std::vector<const Word*> origins;
  const auto all = joined(words);
  for (std::size_t i = 0; i < all.size() && typed.size() < most_typed_words; ++i) {
    const Word& word = all[i];
    origins.resize(typed.size(), i == 0 ? &word : &all[i - 1]);
    auto found = candidates(word.letters, unfinished && i + 1 == all.size());
    const bool known = !found.empty() && found.front().percent >= poor;
    if (!known && word.letters.size() >= may_be_two && split(word, typed)) continue;
    const int weight = weight_of(word.letters, found);
    typed.push_back({word.begin, word.end, std::move(found), weight, false});
  }
  if (typed.size() > most_typed_words) typed.resize(most_typed_words);
  origins.resize(typed.size(), all.empty() ? nullptr : &all.back());
  set_aside(origins, typed);
  // A text of nothing but "work" and "for" is taken at its word.
  const bool only_noise =
      std::all_of(typed.begin(), typed.end(), [](const Typed& word) { return word.weight == 0; });
  if (only_noise)
    for (Typed& word : typed) word.weight = least_weight;
  return typed;
}

bool TitleIndex::has_term(std::uint32_t title, TermId term) const {
  const Indexed& it = titles_[title];
  const auto terms = std::span(title_terms_).subspan(it.first_term, it.end_term - it.first_term);
  return std::binary_search(terms.begin(), terms.end(), term);
}

namespace {

struct Gain {
  int gained = 0;
  int weight = 0;
  WordMask matched = 0;
};

// A typed word at work: what it may mean, and which bit it is.
struct Turn {
  const Typed* typed;
  WordMask bit;
  std::size_t titles;  ///< that have one of its terms
};

}  // namespace

std::vector<Fit> TitleIndex::fits(const TypedWords& typed, const Keys& keys,
                                  std::string_view language) const {
  std::vector<Turn> turns;
  std::size_t visits = 0;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (typed[i].weight == 0) continue;
    Turn turn{&typed[i], WordMask{1} << i, 0};
    for (const Candidate& candidate : typed[i].candidates)
      turn.titles += terms_[candidate.term].end_posting - terms_[candidate.term].first_posting;
    visits += turn.titles;
    turns.push_back(turn);
  }
  // The rarest words say most. Once so many titles were looked at, a commoner word finds no new
  // ones, it only speaks for those found; alone, it meets first the titles that say little else.
  turns = ordered(std::move(turns), [](const Turn& turn) { return std::uint64_t{turn.titles}; });
  Tally<Gain> gains(std::min(visits, most_visits));
  std::size_t visited = 0;
  const auto take = [&](Gain& gain, const Candidate& candidate, const Turn& turn) {
    if ((gain.matched & turn.bit) != 0) return;
    const int full = std::max(terms_[candidate.term].weight, 1);
    const int weight = turn.typed->aside ? std::max(1, full / aside_part) : full;
    gain.matched |= turn.bit;
    gain.weight += weight;
    gain.gained += weight * candidate.percent;
  };
  for (const Turn& turn : turns) {
    if (visited + turn.titles > most_visits && visited > 0) {
      gains.each([&](std::uint32_t title, Gain& gain) {
        for (const Candidate& candidate : turn.typed->candidates)
          if (has_term(title, candidate.term)) take(gain, candidate, turn);
      });
      continue;
    }
    for (const Candidate& candidate : turn.typed->candidates) {
      const TermFacts& term = terms_[candidate.term];
      for (auto at = term.first_posting; at < term.end_posting && visited < most_visits;
           ++at, ++visited)
        take(*gains.at(postings_[at], true), candidate, turn);
    }
  }
  Tally<Fit> best(std::min(visited, most_visits));
  gains.each([&](std::uint32_t place, const Gain& gain) {
    Fit fit{titles_[place].title.owner, place, 0, gain.matched, gain.gained, gain.weight};
    const Keys& own = titles_[place].keys;
    fit.percent = own.in_order == keys.in_order           ? whole
                  : own.in_any_order == keys.in_any_order ? whole - 1
                                                          : percent_of(fit, typed, 0);
    Fit& known = *best.at(fit.owner, true);
    const bool own_language = titles_[place].title.language == language;
    const bool better = known.percent == 0 || fit.percent > known.percent ||
                        (fit.percent == known.percent && own_language &&
                         titles_[known.title].title.language != language);
    if (better) known = fit;
  });
  std::vector<Fit> result;
  best.each([&](std::uint32_t, const Fit& fit) {
    if (fit.percent > 0) result.push_back(fit);
  });
  return result;
}

int TitleIndex::percent_of(const Fit& fit, const TypedWords& typed, WordMask forgiven) const {
  int missing = 0;
  int title = 0;
  int title_missing = 0;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    const WordMask bit = WordMask{1} << i;
    const bool matched = (fit.matched & bit) != 0;
    const int weight = (forgiven & bit) != 0 ? typed[i].weight / forgiven_part : typed[i].weight;
    if (!matched) missing += weight;
    if (typed[i].aside) continue;
    title += typed[i].weight;
    if (!matched) title_missing += weight;
  }
  const int not_typed = std::max(0, titles_[fit.title].weight - fit.weight_of_matched);
  const int against = (cost_of_typed * missing + cost_of_title * not_typed) / cost_unit;
  int percent = fit.gained / std::max(1, fit.weight_of_matched + against);
  // What tells where the work is cannot make up for what it is.
  if (2 * title_missing > title) percent = percent * half_told / whole;
  return std::clamp(percent, 1, whole - 2);
}

const Candidate* TitleIndex::candidate_in(std::uint32_t title, const Typed& typed) const {
  for (const Candidate& candidate : typed.candidates)
    if (has_term(title, candidate.term)) return &candidate;
  return nullptr;
}

}  // namespace anyqtama

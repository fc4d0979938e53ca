// What typed words mean to an index: TitleIndex::understand().
#include <algorithm>

#include "text/transliteration.h"
#include "title_index.h"
#include "weights.h"

namespace anyqtama {
namespace {

using namespace weights;

bool is_number(std::string_view letters) { return !is_latin(letters) && !is_cyrillic(letters); }

}  // namespace

bool Typed::is_known() const { return !candidates.empty() && candidates.front().percent >= sure; }

std::vector<Word> TitleIndex::joined(const std::vector<Word>& words) const {
  std::vector<Word> result;
  for (const Word& word : words) {
    const bool one = !result.empty() && find_joined(result.back().letters, word.letters) != nullptr;
    if (one)
      result.back() = {together(result.back().letters, word.letters), result.back().begin, word.end,
                       word.part, word.kazakh};
    else
      result.push_back(word);
  }
  return result;
}

std::vector<Candidate> TitleIndex::candidates(std::string_view letters, bool unfinished) const {
  const auto stem = lexicon_.stem(letters);
  auto found = vocabulary_.like(stem, unfinished);
  if (!found.empty() && found.front().percent == whole) return found;
  // A misspelt word may have lost what is no ending of the right one.
  if (stem != letters)
    for (const Candidate& candidate : vocabulary_.like(letters, unfinished))
      found.push_back(candidate);
  const bool begins_so = std::any_of(found.begin(), found.end(), [](const Candidate& candidate) {
    return candidate.likeness == Likeness::beginning;
  });
  const auto readings = begins_so ? std::vector<std::string>() : cyrillic_readings(letters);
  for (const std::string& reading : readings) {
    for (Candidate candidate : vocabulary_.like(lexicon_.stem(reading), unfinished)) {
      candidate.percent -= transliterated_less;
      candidate.likeness = Likeness::transliterated;
      found.push_back(candidate);
    }
  }
  return ordered(std::move(found), surest_first);
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

namespace {

// "Nurse / медсестра" says one thing, once.
void hush_repeated(TypedWords& typed) {
  for (std::size_t i = 1; i < typed.size(); ++i) {
    const bool repeated =
        typed[i].is_known() &&
        std::any_of(typed.begin(), typed.begin() + static_cast<std::ptrdiff_t>(i),
                    [&](const Typed& earlier) {
                      return earlier.is_known() &&
                             earlier.candidates.front().term == typed[i].candidates.front().term;
                    });
    if (repeated) typed[i].weight = 0;
  }
}

}  // namespace

TypedWords TitleIndex::understand(const std::vector<Word>& words, bool unfinished) const {
  constexpr int poor = 80;
  constexpr std::size_t may_be_two = 7;
  TypedWords typed;
  std::vector<const Word*> origins;
  const auto all = joined(words);
  for (std::size_t i = 0; i < all.size() && typed.size() < most_typed_words; ++i) {
    const Word& word = all[i];
    auto found = candidates(word.letters, unfinished && i + 1 == all.size());
    const bool known = !found.empty() && found.front().percent >= poor;
    if (known || word.letters.size() < may_be_two || !split(word, typed)) {
      const int weight = weight_of(word.letters, found);
      typed.push_back({word.begin, word.end, std::move(found), weight, false});
    }
    typed.resize(std::min(typed.size(), most_typed_words));
    origins.resize(typed.size(), &word);
  }
  hush_repeated(typed);
  set_aside(origins, typed);
  // A text of nothing but "work" and "for" is taken at its word.
  const bool only_noise =
      std::all_of(typed.begin(), typed.end(), [](const Typed& word) { return word.weight == 0; });
  if (only_noise)
    for (Typed& word : typed) word.weight = least_weight;
  return typed;
}

}  // namespace anyqtama

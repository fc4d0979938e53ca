#include "lexicon.h"

#include <algorithm>

#include "text/words.h"

namespace anyqtama {
namespace {

// What an ending must leave, so that short words keep their own letters.
constexpr std::size_t shortest_stem = 4;
constexpr int most_endings = 2;  // Kazakh sets one behind the other: мұғалім-дер-дің

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

}  // namespace

Lexicon::Lexicon(const Catalogue& catalogue) {
  for (const std::string_view ending : catalogue.endings)
    for (Word& word : words_of(ending))
      endings_[static_cast<std::size_t>(word.letters.back())].push_back(std::move(word.letters));
  for (const std::string_view ending : catalogue.place_endings)
    for (Word& word : words_of(ending)) place_endings_.push_back(std::move(word.letters));
  add_sets(catalogue.word_sets);
}

// The words as they stand before what is left of others without endings.
void Lexicon::add_sets(const std::vector<WordSet>& sets) {
  std::vector<std::pair<std::string, std::uint32_t>> words;
  for (const WordSet& set : sets) {
    const auto number = static_cast<std::uint32_t>(sets_.size());
    for (const std::string_view text : set.words)
      for (Word& word : words_of(text)) words.emplace_back(std::move(word.letters), number);
    if (!words.empty() && words.back().second == number) sets_.push_back({"", set.kind});
  }
  for (const auto& [word, number] : words) {
    if (sets_[number].name.empty()) sets_[number].name = word;
    add_stem(word, number);
  }
  for (const auto& [word, number] : words) add_stem(cut(word), number);
}

// A stem stays in the first of its sets.
void Lexicon::add_stem(std::string_view stem, std::uint32_t set) {
  if (stems_.add(stem) == set_of_.size()) set_of_.push_back(set);
}

std::string_view Lexicon::stem(std::string_view letters) const {
  return stems_.find(letters) == Numbers::none ? cut(letters) : letters;
}

std::string_view Lexicon::cut(std::string_view letters) const {
  for (int cuts = 0; cuts < most_endings && !letters.empty(); ++cuts) {
    std::size_t longest = 0;
    for (const std::string& end : endings_[static_cast<std::size_t>(letters.back())])
      if (end.size() > longest && letters.size() >= end.size() + shortest_stem &&
          ends_with(letters, end))
        longest = end.size();
    if (longest == 0) break;
    letters.remove_suffix(longest);
  }
  return letters;
}

bool Lexicon::ends_as_place(std::string_view letters) const {
  return std::any_of(place_endings_.begin(), place_endings_.end(), [&](const std::string& end) {
    return letters.size() > end.size() + shortest_stem && ends_with(letters, end);
  });
}

Lexicon::Meaning Lexicon::meaning(std::string_view stem) const {
  const std::uint32_t found = stems_.find(stem);
  if (found == Numbers::none) return {stem, WordKind::word};
  const Set& set = sets_[set_of_[found]];
  return {set.name, set.kind};
}

}  // namespace anyqtama

#include "lexicon.h"

#include <algorithm>

#include "text/plain_word.h"

namespace anyqtama {
namespace {

// What an ending must leave, so that short words keep their own letters.
constexpr std::size_t shortest_stem = 4;
constexpr int most_endings = 2;  // Kazakh sets one behind the other: мұғалім-дер-дің

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && std::equal(end.rbegin(), end.rend(), text.rbegin());
}

}  // namespace

Lexicon::Lexicon(const Catalogue& catalogue) {
  for (const std::string_view ending : catalogue.endings)
    each_word(ending, [&](std::string_view letters) {
      endings_[static_cast<unsigned char>(letters.back())].emplace_back(letters);
    });
  for (const std::string_view ending : catalogue.place_endings)
    each_word(ending, [&](std::string_view letters) { place_endings_.emplace_back(letters); });
  for (const WordSet& set : catalogue.word_sets) add_set(set);
  // The words as they stand before what is left of others without endings.
  for (std::uint32_t word = 0, words = stems_.size(); word < words; ++word)
    add_stem(std::string(cut(stems_.text(word))), set_of_[word]);
}

void Lexicon::add_set(const WordSet& words) {
  const auto set = static_cast<std::uint32_t>(sets_.size());
  for (const std::string_view text : words.words)
    each_word(text, [&](std::string_view letters) {
      const std::uint32_t stem = add_stem(letters, set);
      if (set == sets_.size()) sets_.push_back({stem, words.kind});
    });
}

// A stem stays in the first of its sets.
std::uint32_t Lexicon::add_stem(std::string_view letters, std::uint32_t set) {
  const std::uint32_t stem = stems_.add(letters);
  if (stem == set_of_.size()) set_of_.push_back(set);
  return stem;
}

std::string_view Lexicon::stem(std::string_view letters) const {
  return stems_.find(letters) == Numbers::none ? cut(letters) : letters;
}

std::string_view Lexicon::cut(std::string_view letters) const {
  for (int cuts = 0; cuts < most_endings && !letters.empty(); ++cuts) {
    std::size_t longest = 0;
    for (const std::string& end : endings_[static_cast<unsigned char>(letters.back())])
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

}  // namespace anyqtama

#include "title_words.h"

#include <algorithm>

#include "keys.h"
#include "text/words.h"

namespace anyqtama {

void TitleWords::read(std::string_view text, Places& to) {
  while (!text.empty()) {
    std::size_t end = 0;  // find_first_of() makes a call for each letter
    while (end < text.size() && text[end] != ' ' && text[end] != '-') ++end;
    const Places& words = piece(text.substr(0, end));
    to.insert(to.end(), words.begin(), words.end());
    text.remove_prefix(std::min(end + 1, text.size()));
  }
}

const TitleWords::Places& TitleWords::piece(std::string_view text) {
  const std::uint32_t number = pieces_.add(text);
  if (number == words_of_piece_.size()) {
    words_of_piece_.emplace_back();
    for (const Word& word : words_of(text))
      words_of_piece_.back().push_back(number_of(word.letters));
  }
  return words_of_piece_[number];
}

// A new word brings its stem and the name of its meaning with it.
std::uint32_t TitleWords::number_of(std::string_view letters) {
  const std::uint32_t number = words_.add(letters);
  if (number < facts_.size()) return number;
  const auto stem = lexicon_.stem(letters);
  const auto meaning = lexicon_.meaning(letters);
  facts_.push_back({number, number, meaning.kind, key_of(letters)});
  if (meaning.name != letters) facts_[number].name = number_of(meaning.name);
  if (stem != letters) facts_[number].stem = number_of(stem);
  return number;
}

}  // namespace anyqtama

#include "title_words.h"

#include <algorithm>

#include "text/words.h"

namespace anyqtama {

void TitleWords::add(std::string_view text) {
  while (!text.empty()) {
    const auto end = std::min(text.find_first_of(" -"), text.size());
    const Places& words = pieces_[piece(text.substr(0, end))];
    all_.insert(all_.end(), words.begin(), words.end());
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  ends_.push_back(all_.size());
}

std::uint32_t TitleWords::piece(std::string_view text) {
  const auto number = static_cast<std::uint32_t>(pieces_.size());
  const auto [known, is_new] = piece_of_.emplace(text, number);
  if (!is_new) return known->second;
  Places& places = pieces_.emplace_back();
  for (Word& word : words_of(text)) {
    const auto next = static_cast<std::uint32_t>(words_.size());
    const auto [place, is_new_word] = places_.emplace(word.letters, next);
    if (is_new_word) words_.push_back(std::move(word.letters));
    places.push_back(place->second);
  }
  return number;
}

std::vector<std::uint32_t> TitleWords::of(std::size_t title) const {
  const std::size_t first = title == 0 ? 0 : ends_[title - 1];
  return {all_.data() + first, all_.data() + ends_[title]};
}

}  // namespace anyqtama

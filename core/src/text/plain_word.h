// Words as nearly all of the catalogue are: letters of one script and nothing else, read without
// detours.
#pragma once

#include <array>
#include <string_view>

#include "words.h"

namespace anyqtama {

class PlainWord {
 public:
  /// Reads the word between the beginning of `utf8` and the next gap, and takes it and the gap off.
  /// False, and nothing is taken, where that is no plain word.
  bool take(std::string_view& utf8);

  /// Canonical (words.h), until the next word is taken.
  std::string_view letters() const { return {letters_.data(), size_}; }

 private:
  template <std::size_t width, typename Sound>
  const char* take_run(const char* at, const char* end, Sound sound_of);

  std::array<char, longest_word> letters_;
  std::size_t size_ = 0;
};

/// What stands between the beginning of `utf8` and the next gap is taken off, with the gap.
std::string_view take_piece(std::string_view& utf8);

/// Calls `visit` with the canonical letters of every word of well-formed UTF-8.
template <typename Visit>
void each_word(std::string_view utf8, Visit visit) {
  PlainWord plain;
  while (!utf8.empty()) {
    if (plain.take(utf8))
      visit(plain.letters());
    else
      for (const Word& word : words_of(take_piece(utf8))) visit(std::string_view(word.letters));
  }
}

}  // namespace anyqtama

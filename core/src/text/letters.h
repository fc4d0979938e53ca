// Single letters: their script, their canonical form (see words.h), and what only looks like them.
#pragma once

#include <cstdint>
#include <string>

namespace anyqtama {

enum class Script : std::uint8_t { none, latin, cyrillic, digit, mark };

Script script_of(char32_t point);

inline bool between(char32_t point, char32_t first, char32_t last) {
  return point >= first && point <= last;
}

/// The small letter, for Latin and Cyrillic ones.
char32_t lower(char32_t point);

/// Of full-width forms the plain ones.
char32_t plain(char32_t point);

/// A letter that Kazakh has and Russian has not.
bool is_kazakh(char32_t point);

/// The letter with a mark that changes its sound (s and a cedilla: ş); others stay.
char32_t with_mark(char32_t letter, char32_t mark);

/// The letter of the other script that the eye cannot tell from this Latin or Cyrillic one; itself
/// where there is none.
char32_t look_alike(Script script, char32_t point);

/// The canonical form of а to я; a dot where the letter has no sound of its own.
char canonical_russian(char32_t letter);

/// Puts the canonical form of a letter or digit at the end, of a few letters two; of others
/// nothing.
void append_canonical(char32_t point, std::string& to);

}  // namespace anyqtama

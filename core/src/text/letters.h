// Single letters: their script, their canonical form (see words.h), and what only looks like them.
#pragma once

#include <array>
#include <cstdint>
#include <string>

namespace anyqtama {

enum class Script : std::uint8_t { none, latin, cyrillic, digit, mark };

Script script_of(char32_t point);

constexpr bool between(char32_t point, char32_t first, char32_t last) {
  return point >= first && point <= last;
}

/// The small letter, for Latin and Cyrillic ones.
constexpr char32_t lower(char32_t point) {
  if (between(point, U'A', U'Z')) return point + (U'a' - U'A');
  if (between(point, U'А', U'Я')) return point + (U'а' - U'А');
  if (between(point, U'\u0400', U'\u040F')) return point + 0x50;
  // From here on capitals and small letters alternate, with exceptions that no table below needs.
  if (between(point, U'\u0490', U'\u04BF') || between(point, U'\u04D0', U'\u052F'))
    return point | 1U;
  if (between(point, U'\u00C0', U'\u00DE')) return point + 0x20;
  if (between(point, U'\u0139', U'\u0148')) return point + point % 2;  // capitals are odd here
  if (between(point, U'\u0100', U'\u0177')) return point | 1U;
  if (point == U'\u0178') return U'ÿ';
  if (between(point, U'\u0179', U'\u017E')) return point + point % 2;
  if (point == U'\u018F') return U'\u0259';
  if (point == U'\u01F4') return U'ǵ';
  if (point == U'\u0218') return U'ș';
  return point;
}

/// Of full-width forms the plain ones.
char32_t plain(char32_t point);

/// A letter that Kazakh has and Russian has not.
bool is_kazakh(char32_t point);

/// The letter with a mark that changes its sound (s and a cedilla: ş); others stay.
char32_t with_mark(char32_t letter, char32_t mark);

/// The letter of the other script that the eye cannot tell from this Latin or Cyrillic one; itself
/// where there is none.
char32_t look_alike(Script script, char32_t point);

/// Stands for letters that have no sound of their own.
constexpr char no_sound = '.';

/// The canonical forms of U+0400 to U+04FF.
using CyrillicSounds = std::array<char, 0x100>;
extern const CyrillicSounds cyrillic_sounds;

/// Puts the canonical form of a letter or digit at the end, of a few letters two; of others
/// nothing.
void append_canonical(char32_t point, std::string& to);

}  // namespace anyqtama

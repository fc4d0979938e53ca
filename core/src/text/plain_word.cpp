#include "plain_word.h"

#include <algorithm>

#include "letters.h"

namespace anyqtama {
namespace {

// U+0400 to U+04FF take two bytes each.
bool is_cyrillic_lead(char byte) { return (static_cast<unsigned char>(byte) & 0xFCU) == 0xD0; }

std::size_t place_of(const char* pair) {
  const auto lead = static_cast<unsigned char>(pair[0]);
  const auto trail = static_cast<unsigned char>(pair[1]);
  return (lead & 0x03U) << 6U | (trail & 0x3FU);
}

bool is_capital(const char* pair) {
  const char32_t letter = U'\u0400' + static_cast<char32_t>(place_of(pair));
  return lower(letter) != letter;
}

// Zero where it is none.
char latin_letter(char byte) {
  const char small = static_cast<char>(byte | 0x20);
  return small >= 'a' && small <= 'z' ? small : '\0';
}

// A sign of ASCII that always parts words, as + and apostrophes do not.
bool is_gap(char byte) {
  constexpr std::string_view inside = "'`+#0123456789";
  return static_cast<unsigned char>(byte) < 0x80 && latin_letter(byte) == '\0' &&
         inside.find(byte) == std::string_view::npos;
}

}  // namespace

bool PlainWord::take(std::string_view& utf8) {
  const char* at = utf8.data();
  const char* const end = at + utf8.size();
  char* to = letters_.data();
  bool latin = false;
  bool cyrillic = false;
  for (char last = '\0'; at != end;) {
    char letter = latin_letter(*at);
    if (letter != '\0') {
      latin = true;
      ++at;
    } else if (is_cyrillic_lead(*at)) {
      cyrillic = true;
      letter = cyrillic_sounds[place_of(at)];
      at += 2;
    } else {
      break;
    }
    if (letter == last || letter == no_sound) continue;
    if (to == letters_.data() + letters_.size()) return false;
    *to++ = last = letter;
  }
  const auto size = static_cast<std::size_t>(at - utf8.data());
  const bool may_be_latin = cyrillic && size <= 2 * ambiguous_length && is_capital(utf8.data());
  const bool ends = at == end || is_gap(*at);
  if (to == letters_.data() || !ends || (latin && cyrillic) || may_be_latin) return false;
  size_ = static_cast<std::size_t>(to - letters_.data());
  utf8.remove_prefix(std::min(size + 1, utf8.size()));
  return true;
}

std::string_view take_piece(std::string_view& utf8) {
  std::size_t end = 0;
  while (end < utf8.size() && !is_gap(utf8[end])) ++end;
  const std::string_view piece = utf8.substr(0, end);
  utf8.remove_prefix(std::min(end + 1, utf8.size()));
  return piece;
}

}  // namespace anyqtama

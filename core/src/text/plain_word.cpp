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

// Zero where there is none.
char latin_sound(const char* letter) {
  const char small = static_cast<char>(*letter | 0x20);
  return small >= 'a' && small <= 'z' ? small : '\0';
}

char cyrillic_sound(const char* pair) {
  return is_cyrillic_lead(*pair) ? cyrillic_sounds[place_of(pair)] : '\0';
}

// A sign of ASCII that always parts words, as + and apostrophes do not.
bool is_gap(char byte) {
  constexpr std::string_view inside = "'`+#0123456789";
  return static_cast<unsigned char>(byte) < 0x80 && latin_sound(&byte) == '\0' &&
         inside.find(byte) == std::string_view::npos;
}

}  // namespace

// Reads letters of `width` bytes each until one is of another kind; returns where. Null where there
// is no room for them.
template <std::size_t width, typename Sound>
const char* PlainWord::take_run(const char* at, const char* end, Sound sound_of) {
  char* to = letters_.data();
  for (char last = '\0'; at != end; at += width) {
    const char sound = sound_of(at);
    if (sound == '\0') break;
    if (sound == last || sound == no_sound) continue;
    if (to == letters_.data() + letters_.size()) return nullptr;
    *to++ = last = sound;
  }
  size_ = static_cast<std::size_t>(to - letters_.data());
  return at;
}

bool PlainWord::take(std::string_view& utf8) {
  const char* const begin = utf8.data();
  const char* const end = begin + utf8.size();
  const bool cyrillic = begin != end && is_cyrillic_lead(*begin);
  const char* const at =
      cyrillic ? take_run<2>(begin, end, cyrillic_sound) : take_run<1>(begin, end, latin_sound);
  if (at == nullptr || size_ == 0 || (at != end && !is_gap(*at))) return false;
  const auto size = static_cast<std::size_t>(at - begin);
  const bool may_be_latin = cyrillic && size <= 2 * ambiguous_length && is_capital(begin);
  if (may_be_latin) return false;
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

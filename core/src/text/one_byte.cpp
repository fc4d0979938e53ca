#include "one_byte.h"

#include "utf8.h"

namespace anyqtama {
namespace {

// The letters from byte 0x80 on; below, the bytes are ASCII.
constexpr std::u32string_view letters =
    U"абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі"
    U"АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЁӘҒҚҢӨҰҮҺІ"
    U"’№«»–é";
constexpr unsigned first_letter = 0x80;
constexpr unsigned small_letters = 42;  // as many capitals follow

}  // namespace

std::optional<std::string> to_one_byte(std::string_view utf8) {
  std::string bytes;
  for (const char32_t point : to_code_points(utf8)) {
    const auto place = letters.find(point);
    if (point >= first_letter && place == std::u32string_view::npos) return std::nullopt;
    bytes += static_cast<char>(point < first_letter ? point : first_letter + place);
  }
  return bytes;
}

char* write_one_byte(std::string_view bytes, char* to) {
  for (const char byte : bytes) {
    const auto sign = static_cast<unsigned char>(byte);
    const std::size_t place = sign - first_letter;
    if (sign < first_letter) {
      *to++ = byte;
    } else if (place <
               std::size_t{2} * small_letters) {  // nearly all the others, of two bytes each
      *to++ = static_cast<char>(0xC0U | letters[place] >> 6U);
      *to++ = static_cast<char>(0x80U | (letters[place] & 0x3FU));
    } else if (place < letters.size()) {
      to = write_utf8(letters[place], to);
    }
  }
  return to;
}

char small_of(char capital) {
  const auto sign = static_cast<unsigned char>(capital);
  if (sign >= 'A' && sign <= 'Z') return static_cast<char>(sign - 'A' + 'a');
  const bool is_capital =
      sign >= first_letter + small_letters && sign < first_letter + 2 * small_letters;
  return is_capital ? static_cast<char>(sign - small_letters) : '\0';
}

char capital_of(char small) {
  const auto sign = static_cast<unsigned char>(small);
  if (sign >= 'a' && sign <= 'z') return static_cast<char>(sign - 'a' + 'A');
  const bool is_small = sign >= first_letter && sign < first_letter + small_letters;
  return is_small ? static_cast<char>(sign + small_letters) : small;
}

}  // namespace anyqtama

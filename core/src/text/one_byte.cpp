#include "one_byte.h"

#include <array>

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

// In UTF-8, of which the Cyrillic letters take two bytes each.
struct Pair {
  char lead;
  char trail;
};
using Pairs = std::array<Pair, std::size_t{2} * small_letters>;

constexpr Pairs cyrillic_pairs() {
  Pairs pairs{};
  for (std::size_t place = 0; place < pairs.size(); ++place)
    pairs[place] = {static_cast<char>(0xC0U | letters[place] >> 6U),
                    static_cast<char>(0x80U | (letters[place] & 0x3FU))};
  return pairs;
}
constexpr Pairs pairs = cyrillic_pairs();

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

const char* write_line(const char* at, const char* end, char*& to) {
  char* write = to;
  for (; at != end && *at != '\n'; ++at) {
    const auto sign = static_cast<unsigned char>(*at);
    const std::size_t place = sign - first_letter;
    if (sign < first_letter) {
      *write++ = *at;
    } else if (place < pairs.size()) {
      *write++ = pairs[place].lead;
      *write++ = pairs[place].trail;
    } else if (place < letters.size()) {
      write = write_utf8(letters[place], write);
    }
  }
  to = write;
  return at;
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

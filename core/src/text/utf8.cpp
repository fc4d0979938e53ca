#include "utf8.h"

#include <cstddef>

namespace anyqtama {
namespace {

constexpr char32_t bad = 0xFFFFFFFF;

// The shortest code point that takes so many bytes.
constexpr char32_t least[] = {0, 0, 0x80, 0x800, 0x10000};

std::size_t length_of(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC0 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  return lead >= 0xF0 && lead < 0xF8 ? 4 : 0;
}

// Reads one code point and moves `at` past it; past one byte, and `bad`, where there is none.
char32_t next(std::string_view text, std::size_t& at) {
  const auto first = at++;
  const auto lead = static_cast<unsigned char>(text[first]);
  const std::size_t length = length_of(lead);
  if (length == 0 || first + length > text.size()) return bad;
  char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const auto byte = static_cast<unsigned char>(text[first + i]);
    if ((byte & 0xC0U) != 0x80U) return bad;
    point = point << 6U | (byte & 0x3FU);
  }
  at = first + length;
  const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
  return point < least[length] || surrogate || point > 0x10FFFF ? bad : point;
}

}  // namespace

bool is_utf8(std::string_view text) {
  for (std::size_t at = 0; at < text.size();)
    if (next(text, at) == bad) return false;
  return true;
}

std::u32string to_code_points(std::string_view utf8) {
  std::u32string points;
  for (std::size_t at = 0; at < utf8.size();) points.push_back(next(utf8, at));
  return points;
}

void append_utf8(char32_t point, std::string& to) {
  char bytes[4];
  to.append(bytes, write_utf8(point, bytes));
}

char* write_utf8(char32_t point, char* to) {
  const auto put = [&](char32_t byte) { *to++ = static_cast<char>(byte); };
  if (point < 0x80) {
    put(point);
  } else if (point < 0x800) {
    put(0xC0U | point >> 6U);
    put(0x80U | (point & 0x3FU));
  } else if (point < 0x10000) {
    put(0xE0U | point >> 12U);
    put(0x80U | (point >> 6U & 0x3FU));
    put(0x80U | (point & 0x3FU));
  } else {
    put(0xF0U | point >> 18U);
    put(0x80U | (point >> 12U & 0x3FU));
    put(0x80U | (point >> 6U & 0x3FU));
    put(0x80U | (point & 0x3FU));
  }
  return to;
}

}  // namespace anyqtama

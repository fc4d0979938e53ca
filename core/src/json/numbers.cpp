#include "numbers.h"

#include <algorithm>

namespace anyqtama {
namespace {

constexpr std::size_t digits_kept = 25;         // more than 64 bits hold, fewer than a double does
constexpr std::string_view fraction = "0.5e0";  // whole: nothing can follow that could not before

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_at(std::string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && is_digit(text[end])) ++end;
  return end - at;
}

// The length of the number at `at`, and whether it has a fraction or an exponent; 0: no number.
struct Number {
  std::size_t length;
  bool whole;
};

Number number_at(std::string_view text, std::size_t at) {
  const auto sign = [&](std::size_t i, char c) { return i < text.size() && text[i] == c; };
  std::size_t end = at + (sign(at, '-') ? 1 : 0);
  const std::size_t digits = digits_at(text, end);
  if (digits == 0 || (digits > 1 && text[end] == '0')) return {0, false};
  end += digits;
  bool whole = true;
  if (sign(end, '.') && digits_at(text, end + 1) > 0) {
    end += 1 + digits_at(text, end + 1);
    whole = false;
  }
  if (sign(end, 'e') || sign(end, 'E')) {
    const std::size_t exponent = end + (sign(end + 1, '-') || sign(end + 1, '+') ? 2 : 1);
    if (digits_at(text, exponent) > 0) {
      end = exponent + digits_at(text, exponent);
      whole = false;
    }
  }
  return {end - at, whole};
}

std::size_t string_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && text[end] != '"') end += text[end] == '\\' ? 2 : 1;
  return std::min(end + 1, text.size()) - at;
}

}  // namespace

std::string with_bounded_numbers(std::string_view text) {
  std::string bounded;
  bounded.reserve(text.size());
  std::size_t copied = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Number number = number_at(text, at);
    if (number.length == 0) {
      at += text[at] == '"' ? string_at(text, at) : 1;
      continue;
    }
    bounded += text.substr(copied, at - copied);
    bounded += number.whole ? text.substr(at, std::min(number.length, digits_kept)) : fraction;
    at += number.length;
    copied = at;
  }
  bounded += text.substr(copied);
  return bounded;
}

}  // namespace anyqtama

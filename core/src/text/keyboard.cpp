#include "keyboard.h"

#include <algorithm>

namespace anyqtama {
namespace {

using View = std::u32string_view;

constexpr View english = U"`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?";
constexpr View russian = U"ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,";

// On the Kazakh layout these letters lie on the row of digits.
constexpr View digit_row = U"2345890-=@#$%*()_+";
constexpr View kazakh = U"әіңғүұқөһӘІҢҒҮҰҚӨҺ";

char32_t on_key(char32_t point, View from, View to) {
  const auto at = from.find(point);
  return at == View::npos ? point : to[at];
}

template <typename Change>
std::u32string changed(View text, Change change) {
  std::u32string result(text);
  std::transform(result.begin(), result.end(), result.begin(), change);
  return result;
}

bool is_latin_letter(char32_t point) {
  return (point >= U'a' && point <= U'z') || (point >= U'A' && point <= U'Z');
}

bool is_cyrillic_letter(char32_t point) { return point >= U'\u0400' && point <= U'\u052F'; }

// Б, ю, х and others lie on the keys of signs. Where one would stand before a letter, the text was
// no English to begin with.
bool splits_a_word(View text, View in_english) {
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    const bool sign = is_cyrillic_letter(text[i]) && !is_latin_letter(in_english[i]) &&
                      digit_row.find(in_english[i]) == View::npos;
    if (sign && is_latin_letter(in_english[i + 1])) return true;
  }
  return false;
}

}  // namespace

std::vector<std::u32string> other_layouts(View text) {
  const auto latin = std::count_if(text.begin(), text.end(), is_latin_letter);
  const auto cyrillic = std::count_if(text.begin(), text.end(), is_cyrillic_letter);
  if (latin == 0 && cyrillic == 0) return {};
  if (cyrillic > latin) {
    auto in_english = changed(text, [](char32_t point) {
      const char32_t key = on_key(point, kazakh, digit_row);
      return key == point ? on_key(point, russian, english) : key;
    });
    if (splits_a_word(text, in_english)) return {};
    return {std::move(in_english)};
  }
  const auto to_russian = [](char32_t point) { return on_key(point, english, russian); };
  std::vector<std::u32string> layouts{changed(text, to_russian)};
  auto with_kazakh = changed(text, [&](char32_t point) {
    const char32_t letter = on_key(point, digit_row, kazakh);
    return letter == point ? to_russian(point) : letter;
  });
  if (with_kazakh != layouts.front()) layouts.push_back(std::move(with_kazakh));
  return layouts;
}

}  // namespace anyqtama

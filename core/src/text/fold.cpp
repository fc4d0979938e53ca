#include "fold.h"

#include <algorithm>

#include "utf8.h"

namespace anyqtama {
namespace {

struct Pair {
  char32_t from;
  char32_t to;
};

// Lower-case letters by code point. The Latin schwa (U+0259) stands in many Kazakh texts where the
// Cyrillic one (U+04D9) belongs; the eye cannot tell them apart.
constexpr Pair nearest[] = {
    {U'\u0259', U'а'}, {U'ё', U'е'}, {U'і', U'и'}, {U'ғ', U'г'}, {U'қ', U'к'}, {U'ң', U'н'},
    {U'ү', U'у'},      {U'ұ', U'у'}, {U'һ', U'х'}, {U'ә', U'а'}, {U'ө', U'о'},
};

constexpr char32_t ukrainian_i_upper = U'І';
constexpr char32_t schwa_upper = U'\u018F';

bool between(char32_t point, char32_t first, char32_t last) {
  return point >= first && point <= last;
}

char32_t lower(char32_t point) {
  if (between(point, U'A', U'Z')) return point + (U'a' - U'A');
  if (between(point, U'А', U'Я')) return point + (U'а' - U'А');
  if (point == U'Ё') return U'ё';
  if (point == ukrainian_i_upper) return U'і';
  if (point == schwa_upper) return U'\u0259';
  // The Kazakh letters of the Cyrillic block stand in pairs, the capital on the even place.
  if (between(point, U'\u0490', U'\u04FF') && point % 2 == 0) return point + 1;
  return point;
}

char32_t nearest_of(char32_t point) {
  const auto* found = std::find_if(std::begin(nearest), std::end(nearest),
                                   [&](const Pair& pair) { return pair.from == point; });
  return found == std::end(nearest) ? point : found->to;
}

bool is_word_sign(char32_t point) {
  return between(point, U'a', U'z') || between(point, U'0', U'9') || between(point, U'а', U'я');
}

}  // namespace

std::string fold(std::string_view utf8) {
  std::string folded;
  bool gap = false;
  for (const char32_t point : to_code_points(utf8)) {
    const char32_t sign = nearest_of(lower(point));
    if (!is_word_sign(sign)) {
      gap = !folded.empty();
      continue;
    }
    if (gap) folded.push_back(' ');
    gap = false;
    append_utf8(sign, folded);
  }
  return folded;
}

std::vector<std::string> words_of(std::string_view folded) {
  std::vector<std::string> words;
  while (!folded.empty()) {
    const auto end = std::min(folded.find(' '), folded.size());
    if (end > 0) words.emplace_back(folded.substr(0, end));
    folded.remove_prefix(std::min(end + 1, folded.size()));
  }
  return words;
}

}  // namespace anyqtama

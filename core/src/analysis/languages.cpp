// A text that stands in one language stands in all three, in their own letters, with the same
// numbers.

#include <algorithm>
#include <set>

#include "../text/utf8.h"
#include "anyqtama/rulebook.h"
#include "checks.h"

namespace anyqtama {
namespace {

bool is_latin(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_cyrillic(char32_t c) { return c >= 0x400 && c <= 0x52F; }

// Words of another alphabet only; the name of a product may stand alone nowhere in the data.
bool is_foreign(std::string_view text) {
  const std::u32string points = to_code_points(text);
  return std::any_of(points.begin(), points.end(), is_latin) &&
         std::none_of(points.begin(), points.end(), is_cyrillic);
}

std::multiset<std::string> numbers_of(std::string_view text) {
  std::multiset<std::string> numbers;
  std::string number;
  for (const char c : std::string(text) + ' ') {
    if (c >= '0' && c <= '9') {
      number += c;
    } else if (!number.empty()) {
      numbers.insert(number);
      number.clear();
    }
  }
  return numbers;
}

// Titles of acts stand only in the languages in which they were seen; a status is no text.
bool may_lack_languages(const Spot& spot) {
  return spot.file() == "acts.json" || spot.at().ends_with("/titles_status");
}

void check_words(const Spot& words, Report& report) {
  for (const std::string_view language : languages) {
    const Spot text = words[language];
    const bool told = text.text().find_first_not_of(" \n\t") != std::string_view::npos;
    if (!report.expect(told, "not_translated", words, {std::string(language)}) || language == "en")
      continue;
    report.expect(!is_foreign(text.text()), "not_in_its_letters", text,
                  {std::string(language), text.written()});
    report.expect(numbers_of(text.text()) == numbers_of(words["en"].text()), "numbers_differ", text,
                  {std::string(language)});
  }
}

}  // namespace

void check_languages(const DataFolder& data, Report& report) {
  for (const Spot& file : data.all())
    walk(file, [&](const Spot& spot) {
      const bool speaks =
          std::any_of(std::begin(languages), std::end(languages),
                      [&](std::string_view one) { return spot[one].is(NodeKind::string); });
      if (speaks && !may_lack_languages(spot)) check_words(spot, report);
    });
}

}  // namespace anyqtama

#include "words.h"

#include <algorithm>

#include "letters.h"
#include "utf8.h"

namespace anyqtama {
namespace {

// What parts a title from the firm, the town or the hours behind it. A hyphen does where it stands
// between spaces.
bool is_divider(std::u32string_view text, std::size_t at) {
  constexpr std::u32string_view dividers = U",;:|()[]{}\"«»“”„–—\n";
  const char32_t sign = plain(text[at]);
  if (sign != U'-') return dividers.find(sign) != std::u32string_view::npos;
  return at > 0 && text[at - 1] == U' ' && at + 1 < text.size() && text[at + 1] == U' ';
}

bool is_apostrophe(char32_t point) {
  return point == U'\'' || point == U'’' || point == U'ʼ' || point == U'`' || point == U'‘';
}

// A run of letters and digits of the text, still with both scripts in it.
struct Run {
  std::u32string points;
  std::vector<std::size_t> begins;
  std::vector<std::size_t> ends;
  std::size_t part = 0;
  bool latin = false;
  bool cyrillic = false;
  bool kazakh = false;

  void clear() {
    points.clear();
    begins.clear();
    ends.clear();
    latin = cyrillic = kazakh = false;
  }
};

// How many letters of a script there are that no letter of the other one looks like.
std::size_t own_letters(const Run& run, Script script) {
  return static_cast<std::size_t>(
      std::count_if(run.points.begin(), run.points.end(), [&](char32_t point) {
        return script_of(point) == script && look_alike(script, point) == point;
      }));
}

bool is_capital_or_digit(char32_t point) {
  return between(point, U'0', U'9') || point == U'+' || point == U'#' || lower(point) != point;
}

// СЕО and 1С are typed with either keyboard: short words in capitals are Latin where they can be.
bool could_be_latin(const Run& run) {
  return run.points.size() <= ambiguous_length && own_letters(run, Script::cyrillic) == 0 &&
         std::all_of(run.points.begin(), run.points.end(), is_capital_or_digit);
}

// Where all letters of one script look like those of the other, they were meant to be.
void put_right(Run& run) {
  if (!run.cyrillic) return;
  const bool cyrillic_looks_latin = own_letters(run, Script::cyrillic) == 0;
  const bool latin_looks_cyrillic = run.latin && own_letters(run, Script::latin) == 0;
  if (run.latin ? !cyrillic_looks_latin && !latin_looks_cyrillic : !could_be_latin(run)) return;
  const Script wrong = latin_looks_cyrillic ? Script::latin : Script::cyrillic;
  for (char32_t& point : run.points) point = look_alike(wrong, point);
}

void add(const Run& run, std::size_t first, std::size_t last, std::vector<Word>& words) {
  Word word{"", run.begins[first], run.ends[last - 1], run.part, run.kazakh};
  for (std::size_t i = first; i < last; ++i) append_canonical(run.points[i], word.letters);
  if (word.letters.size() > longest_word) word.letters.resize(longest_word);
  if (!word.letters.empty()) words.push_back(std::move(word));
}

// Splits a run where the script changes; digits belong to either.
void split(Run& run, std::vector<Word>& words) {
  if (run.points.empty()) return;
  put_right(run);
  std::size_t first = 0;
  if (run.latin && run.cyrillic) {
    Script script = Script::digit;
    for (std::size_t i = 0; i < run.points.size(); ++i) {
      const Script here = script_of(run.points[i]);
      const bool letter = here == Script::latin || here == Script::cyrillic;
      if (letter && script != Script::digit && here != script) {
        add(run, first, i, words);
        first = i;
      }
      if (letter) script = here;
    }
  }
  add(run, first, run.points.size(), words);
  run.clear();
}

}  // namespace

bool is_latin(std::string_view letters) {
  return std::any_of(letters.begin(), letters.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_cyrillic(std::string_view letters) {
  return std::any_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string together(std::string_view first, std::string_view second) {
  std::string both(first);
  for (const char letter : second) append_letter(letter, both);
  return both;
}

std::vector<Word> words_of(std::u32string_view text) {
  std::vector<Word> words;
  Run run;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char32_t point = plain(text[i]);
    const Script script = script_of(point);
    // C++ and C# are words; an apostrophe inside a word belongs to it.
    const bool tail = (point == U'+' || point == U'#') && !run.points.empty();
    if (script == Script::mark) {
      if (run.points.empty()) continue;
      run.points.back() = with_mark(run.points.back(), point);
      run.ends.back() = i + 1;
      continue;
    }
    if (is_apostrophe(point) && !run.points.empty()) continue;
    if (script == Script::none && !tail) {
      split(run, words);
      if (is_divider(text, i)) ++run.part;
      continue;
    }
    run.latin |= script == Script::latin;
    run.cyrillic |= script == Script::cyrillic;
    run.kazakh |= is_kazakh(point);
    run.points.push_back(point);
    run.begins.push_back(i);
    run.ends.push_back(i + 1);
  }
  split(run, words);
  return words;
}

std::vector<Word> words_of(std::string_view utf8) { return words_of(to_code_points(utf8)); }

}  // namespace anyqtama

#include "words.h"

#include <algorithm>
#include <cstdint>

#include "utf8.h"

namespace anyqtama {
namespace {

bool between(char32_t point, char32_t first, char32_t last) {
  return point >= first && point <= last;
}

char32_t lower(char32_t point) {
  if (between(point, U'A', U'Z')) return point + (U'a' - U'A');
  if (between(point, U'А', U'Я')) return point + (U'а' - U'А');
  if (between(point, U'\u0400', U'\u040F')) return point + 0x50;
  // From here on capitals and small letters alternate, with exceptions that no table below needs.
  if (between(point, U'\u0490', U'\u04BF') || between(point, U'\u04D0', U'\u052F'))
    return point | 1U;
  if (between(point, U'\u00C0', U'\u00DE')) return point + 0x20;
  if (between(point, U'\u0139', U'\u0148')) return point + point % 2;  // capitals are odd here
  if (between(point, U'\u0100', U'\u0177')) return point | 1U;
  if (point == U'\u0178') return U'ÿ';
  if (between(point, U'\u0179', U'\u017E')) return point + point % 2;
  if (point == U'\u018F') return U'\u0259';
  if (point == U'\u01F4') return U'ǵ';
  if (point == U'\u0218') return U'ș';
  return point;
}

struct Spelling {
  char32_t letter;
  const char* canonical;
};

// а to я, in the order of Unicode; a dot for the letters that have no sound of their own.
constexpr char russian_sounds[] = "ABVGDEJZIIKLMNOPRSTUFHCQWW.I.EYX";

constexpr Spelling cyrillic_more[] = {
    {U'ё', "E"}, {U'ђ', "D"}, {U'ѓ', "G"}, {U'є', "E"}, {U'ѕ', "Z"}, {U'і', "I"}, {U'ї', "I"},
    {U'ј', "I"}, {U'љ', "L"}, {U'њ', "N"}, {U'ќ', "K"}, {U'ў', "U"}, {U'џ', "J"}, {U'ґ', "G"},
    {U'ғ', "G"}, {U'қ', "K"}, {U'ҡ', "K"}, {U'ң', "N"}, {U'ҥ', "N"}, {U'ү', "U"}, {U'ұ', "U"},
    {U'ҳ', "H"}, {U'һ', "H"}, {U'ә', "A"}, {U'ө', "O"}, {U'җ', "J"}, {U'ӣ', "I"}, {U'ӯ', "U"},
};

// Of accents only those that change the sound in Kazakh, Turkish or Russian spellings, and the
// usual European ones.
constexpr Spelling latin_more[] = {
    {U'ß', "s"},  {U'æ', "ae"}, {U'ø', "o"},  {U'đ', "d"},  {U'ħ', "h"},  {U'ı', "i"},
    {U'ł', "l"},  {U'ŋ', "n"},  {U'œ', "oe"}, {U'ş', "sh"}, {U'ș', "sh"}, {U'š', "sh"},
    {U'ž', "zh"}, {U'č', "ch"}, {U'ç', "ch"}, {U'ğ', "g"},  {U'ū', "u"},  {U'ā', "a"},
    {U'ē', "e"},  {U'ī', "i"},  {U'ń', "n"},  {U'ǵ', "g"},  {U'ę', "e"},  {U'ą', "a"},
    {U'ć', "ch"}, {U'ś', "sh"}, {U'ź', "z"},  {U'ż', "zh"}, {U'ř', "r"},  {U'ě', "e"},
    {U'ů', "u"},  {U'ő', "o"},  {U'ű', "u"},
};

// A letter and the mark that follows it, where the two sound unlike the letter alone.
struct Marked {
  char32_t letter;
  char32_t mark;
  char32_t whole;
};
constexpr Marked marked[] = {
    {U's', U'\u0327', U'ş'}, {U's', U'\u0326', U'ș'}, {U's', U'\u030C', U'š'},
    {U's', U'\u0301', U'ś'}, {U'c', U'\u0327', U'ç'}, {U'c', U'\u030C', U'č'},
    {U'c', U'\u0301', U'ć'}, {U'z', U'\u030C', U'ž'}, {U'z', U'\u0307', U'ż'},
};

// à to ÿ; a dot for what is no letter, or has a line above.
constexpr char latin1[] = "aaaaaa..eeeeiiiidnooooo..uuuuy.y";

// Pairs the eye cannot tell apart: Latin, Cyrillic.
constexpr char32_t alike[][2] = {
    {U'A', U'А'}, {U'a', U'а'}, {U'B', U'В'}, {U'C', U'С'}, {U'c', U'с'},      {U'E', U'Е'},
    {U'e', U'е'}, {U'H', U'Н'}, {U'h', U'һ'}, {U'I', U'І'}, {U'i', U'і'},      {U'K', U'К'},
    {U'M', U'М'}, {U'O', U'О'}, {U'o', U'о'}, {U'P', U'Р'}, {U'p', U'р'},      {U'T', U'Т'},
    {U'X', U'Х'}, {U'x', U'х'}, {U'Y', U'У'}, {U'y', U'у'}, {U'\u0259', U'ә'}, {U'\u018F', U'Ә'},
};

enum class Script : std::uint8_t { none, latin, cyrillic, digit, mark };

bool is_mark(char32_t point) {
  return between(point, U'\u0300', U'\u036F') || point == U'\u00AD' || point == U'\u200D' ||
         point == U'\u200C' || point == U'\u2060' || point == U'\uFEFF';
}

// Of full-width forms the plain ones.
char32_t plain(char32_t point) {
  return between(point, U'\uFF01', U'\uFF5E') ? point - 0xFEE0 : point;
}

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

Script script_of(char32_t point) {
  if (between(point, U'0', U'9')) return Script::digit;
  if (between(point, U'a', U'z') || between(point, U'A', U'Z')) return Script::latin;
  if (between(point, U'\u0400', U'\u052F')) return Script::cyrillic;
  if (between(point, U'\u00C0', U'\u024F') && point != U'×' && point != U'÷') return Script::latin;
  if (point == U'\u0259') return Script::latin;
  return is_mark(point) ? Script::mark : Script::none;
}

char32_t with_mark(char32_t letter, char32_t mark) {
  for (const Marked& known : marked)
    if (known.letter == lower(letter) && known.mark == mark) return known.whole;
  return letter;
}

const char* find(const Spelling* first, const Spelling* last, char32_t letter) {
  const auto* found =
      std::find_if(first, last, [&](const Spelling& s) { return s.letter == letter; });
  return found == last ? "" : found->canonical;
}

void append_canonical(char32_t point, std::string& to) {
  const char32_t letter = lower(point);
  const auto put = [&](const char* letters) {
    for (; *letters != '\0'; ++letters) append_letter(*letters, to);
  };
  if (between(letter, U'а', U'я')) {
    const char sound = russian_sounds[letter - U'а'];
    if (sound != '.') append_letter(sound, to);
  } else if (between(letter, U'\u0400', U'\u052F')) {
    put(find(std::begin(cyrillic_more), std::end(cyrillic_more), letter));
  } else if (letter < 0x80) {
    append_letter(static_cast<char>(letter), to);
  } else if (letter == U'\u0259') {
    append_letter('a', to);
  } else {
    const char* more = find(std::begin(latin_more), std::end(latin_more), letter);
    if (*more != '\0') return put(more);
    if (between(letter, U'à', U'ÿ') && latin1[letter - U'à'] != '.')
      append_letter(latin1[letter - U'à'], to);
  }
}

char32_t partner(char32_t point, int from, int to) {
  for (const auto& pair : alike)
    if (pair[from] == point) return pair[to];
  return point;
}

// A run of letters and digits of the text, still with both scripts in it.
struct Run {
  std::u32string points;
  std::vector<std::size_t> begins;
  std::vector<std::size_t> ends;
  std::size_t part = 0;
  bool latin = false;
  bool cyrillic = false;

  void clear() {
    points.clear();
    begins.clear();
    ends.clear();
    latin = cyrillic = false;
  }
};

// How many letters of a script there are that no letter of the other one looks like.
std::size_t own_letters(const Run& run, Script script) {
  const int from = script == Script::latin ? 0 : 1;
  return static_cast<std::size_t>(
      std::count_if(run.points.begin(), run.points.end(), [&](char32_t point) {
        return script_of(point) == script && partner(point, from, 1 - from) == point;
      }));
}

bool is_capital_or_digit(char32_t point) {
  return between(point, U'0', U'9') || point == U'+' || point == U'#' || lower(point) != point;
}

constexpr std::size_t short_word = 3;

// СЕО and 1С are typed with either keyboard: short words in capitals are Latin where they can be.
bool could_be_latin(const Run& run) {
  return run.points.size() <= short_word && own_letters(run, Script::cyrillic) == 0 &&
         std::all_of(run.points.begin(), run.points.end(), is_capital_or_digit);
}

// Where all letters of one script look like those of the other, they were meant to be.
void put_right(Run& run) {
  if (!run.cyrillic) return;
  const bool cyrillic_looks_latin = own_letters(run, Script::cyrillic) == 0;
  const bool latin_looks_cyrillic = run.latin && own_letters(run, Script::latin) == 0;
  if (run.latin ? !cyrillic_looks_latin && !latin_looks_cyrillic : !could_be_latin(run)) return;
  const int from = latin_looks_cyrillic ? 0 : 1;
  for (char32_t& point : run.points) point = partner(point, from, 1 - from);
}

bool is_kazakh(char32_t point) {
  constexpr std::u32string_view letters = U"әғқңөұүһіӘҒҚҢӨҰҮҺІ";
  return letters.find(point) != std::u32string_view::npos;
}

void add(const Run& run, std::size_t first, std::size_t last, std::vector<Word>& words) {
  Word word{"", run.begins[first], run.ends[last - 1], run.part,
            std::any_of(run.points.begin(), run.points.end(), is_kazakh)};
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

// Nearly all words of the catalogue are plain: letters of one script and nothing else. Read without
// detours they cost a tenth. Empty where a text is not such a word.
std::string plain_word(std::string_view utf8) {
  std::string letters;
  const bool latin = !utf8.empty() && static_cast<unsigned char>(utf8.front()) < 0x80;
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    auto point = static_cast<unsigned char>(utf8[at]) + char32_t{0};
    if ((point == 0xD0 || point == 0xD1) && at + 1 < utf8.size())
      point = (point & 0x1FU) << 6U | (static_cast<unsigned char>(utf8[++at]) & 0x3FU);
    const char32_t letter = lower(point);
    if (latin ? !between(letter, U'a', U'z') : !between(letter, U'а', U'я')) return {};
    const char sound = latin ? static_cast<char>(letter) : russian_sounds[letter - U'а'];
    if (sound != '.') append_letter(sound, letters);
  }
  const bool may_be_latin = !latin && utf8.size() <= 2 * short_word;
  return may_be_latin || letters.size() > longest_word ? std::string() : letters;
}

}  // namespace

bool is_latin(std::string_view letters) {
  return std::any_of(letters.begin(), letters.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool is_cyrillic(std::string_view letters) {
  return std::any_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
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
    run.points.push_back(point);
    run.begins.push_back(i);
    run.ends.push_back(i + 1);
  }
  split(run, words);
  return words;
}

std::vector<Word> words_of(std::string_view utf8) {
  std::string plain = plain_word(utf8);
  if (plain.empty()) return words_of(to_code_points(utf8));
  const std::size_t length = is_latin(plain) ? utf8.size() : utf8.size() / 2;
  return {{std::move(plain), 0, length}};
}

}  // namespace anyqtama

#include "letters.h"

#include <algorithm>
#include <string_view>

#include "words.h"

namespace anyqtama {
namespace {

struct Sound {
  char32_t letter;
  char canonical;
};

struct Spelling {
  char32_t letter;
  const char* canonical;
};

// а to я, in the order of Unicode; a dot for the letters that have no sound of their own.
constexpr char russian_sounds[] = "ABVGDEJZIIKLMNOPRSTUFHCQWW.I.EYX";

constexpr Sound cyrillic_more[] = {
    {U'і', 'I'}, {U'қ', 'K'}, {U'ә', 'A'}, {U'ғ', 'G'}, {U'ұ', 'U'}, {U'ү', 'U'}, {U'ң', 'N'},
    {U'ө', 'O'}, {U'һ', 'H'}, {U'ё', 'E'}, {U'ђ', 'D'}, {U'ѓ', 'G'}, {U'є', 'E'}, {U'ѕ', 'Z'},
    {U'ї', 'I'}, {U'ј', 'I'}, {U'љ', 'L'}, {U'њ', 'N'}, {U'ќ', 'K'}, {U'ў', 'U'}, {U'џ', 'J'},
    {U'ґ', 'G'}, {U'ҡ', 'K'}, {U'ҥ', 'N'}, {U'ҳ', 'H'}, {U'җ', 'J'}, {U'ӣ', 'I'}, {U'ӯ', 'U'},
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

bool is_mark(char32_t point) {
  return between(point, U'\u0300', U'\u036F') || point == U'\u00AD' || point == U'\u200D' ||
         point == U'\u200C' || point == U'\u2060' || point == U'\uFEFF';
}

const char* latin_spelling(char32_t letter) {
  const auto* found = std::find_if(std::begin(latin_more), std::end(latin_more),
                                   [&](const Spelling& s) { return s.letter == letter; });
  return found == std::end(latin_more) ? "" : found->canonical;
}

constexpr CyrillicSounds all_cyrillic_sounds() {
  CyrillicSounds sounds{};
  for (char32_t place = 0; place < sounds.size(); ++place) {
    const char32_t letter = lower(U'\u0400' + place);
    sounds[place] = between(letter, U'а', U'я') ? russian_sounds[letter - U'а'] : no_sound;
    for (const Sound& sound : cyrillic_more)
      if (sound.letter == letter) sounds[place] = sound.canonical;
  }
  return sounds;
}

}  // namespace

constinit const CyrillicSounds cyrillic_sounds = all_cyrillic_sounds();

Script script_of(char32_t point) {
  if (between(point, U'0', U'9')) return Script::digit;
  if (between(point, U'a', U'z') || between(point, U'A', U'Z')) return Script::latin;
  if (between(point, U'\u0400', U'\u052F')) return Script::cyrillic;
  if (between(point, U'\u00C0', U'\u024F') && point != U'×' && point != U'÷') return Script::latin;
  if (point == U'\u0259') return Script::latin;
  return is_mark(point) ? Script::mark : Script::none;
}

char32_t plain(char32_t point) {
  return between(point, U'\uFF01', U'\uFF5E') ? point - 0xFEE0 : point;
}

bool is_kazakh(char32_t point) {
  constexpr std::u32string_view letters = U"әғқңөұүһіӘҒҚҢӨҰҮҺІ";
  if (point < 0x80 || between(point, U'А', U'я')) return false;  // nearly all
  return letters.find(point) != std::u32string_view::npos;
}

char32_t with_mark(char32_t letter, char32_t mark) {
  for (const Marked& known : marked)
    if (known.letter == lower(letter) && known.mark == mark) return known.whole;
  return letter;
}

char32_t look_alike(Script script, char32_t point) {
  const int from = script == Script::latin ? 0 : 1;
  for (const auto& pair : alike)
    if (pair[from] == point) return pair[1 - from];
  return point;
}

void append_canonical(char32_t point, std::string& to) {
  if (between(point, U'\u0400', U'\u04FF')) {
    const char sound = cyrillic_sounds[point - U'\u0400'];
    if (sound != no_sound) append_letter(sound, to);
    return;
  }
  const char32_t letter = lower(point);
  if (letter < 0x80) {
    append_letter(static_cast<char>(letter), to);
  } else if (letter == U'\u0259') {
    append_letter('a', to);
  } else if (const char* more = latin_spelling(letter); *more != '\0') {
    for (; *more != '\0'; ++more) append_letter(*more, to);
  } else if (between(letter, U'à', U'ÿ') && latin1[letter - U'à'] != no_sound) {
    append_letter(latin1[letter - U'à'], to);
  }
}

}  // namespace anyqtama

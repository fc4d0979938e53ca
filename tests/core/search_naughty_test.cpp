// Tests anyqtama/search.h on the list compiled in, with texts that have broken other programs.
#include "search_law_support.h"
#include "text/utf8.h"

namespace anyqtama {
namespace {

using namespace testing_support;
using std::string_view_literals::operator""sv;

constexpr std::string_view naughty[] = {
    // Nothing, spaces and controls.
    ""sv, " "sv, "\t\r\n\v\f"sv, "\0"sv, "doctor\0nurse"sv, "\x01\x02\x03\x1B[31m"sv, "\x7F"sv,
    "\u0080\u0085\u009F"sv, "\u00A0\u1680\u2000\u200A\u2028\u2029\u202F\u205F\u3000"sv,
    // Not seen: zero width, soft hyphens, marks of byte order, tags, selectors of variants.
    "\u200B"sv, "on\u200Bco\u200Clo\u200Dgist"sv, "\uFEFFdoctor"sv, "\u2060"sv, "\u00AD\u00AD"sv,
    "врач\u00AD"sv, "\U000E0041\U000E007F"sv, "a\uFE0F\uFE0E"sv, "\u034F"sv, "\u180E"sv,
    // From right to left, and overrides of direction.
    "طبيب أورام"sv, "רופא אונקולוג"sv, "\u202Edoctor\u202C"sv, "\u2066doctor\u2069"sv,
    "\u200Fврач\u200E"sv, "הdoctorה"sv,
    // Marks, stacked and alone.
    "\u0301"sv, "e\u0301\u0302\u0303\u0304\u0305\u0306\u0307"sv, "и\u0306\u0306\u0306"sv,
    "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤"sv, "\u20DD\u20E3"sv, "1\uFE0F\u20E3"sv,
    // Pictures, flags, families, skins.
    "\U0001F600"sv, "👩‍⚕️"sv, "👨‍👩‍👧‍👦"sv, "🇰🇿"sv, "👍🏽 врач"sv,
    "👩🏿‍🚀"sv, "❤️"sv,
    // Other scripts and letters that look like ours.
    "医生"sv, "의사"sv, "ผู้เชี่ยวชาญ"sv, "γιατρός"sv, "ბექა"sv, "ⅷ Ⅷ"sv, "𝓭𝓸𝓬𝓽𝓸𝓻"sv, "ｄｏｃｔｏｒ"sv,
    "ʇsᴉƃoꞁoɔuo"sv, "ﬁreﬁghter"sv, "ẞß ŉ ǰ İı ſ"sv, "Ӏ ӏ Ԥ ҉ ҈"sv, "dосtоr"sv,
    // The ends of planes and the neighbours of surrogates.
    "\uD7FF"sv, "\uE000"sv, "\uFFFD"sv, "\uFFFE\uFFFF"sv, "\U00010000"sv, "\U0001FFFE"sv,
    "\U0010FFFF"sv, "\u0378"sv,
    // Digits and signs.
    "0"sv, "-1"sv, "1/0"sv, "NaN"sv, "1e309"sv, "0x7FFFFFFF"sv, "18446744073709551616"sv, "१२३"sv,
    "½ ² ٣"sv, "6.6.6"sv, "))))(((("sv, "+++"sv, "###"sv, "c++++++++"sv, "''''"sv, "-----"sv, "/"sv,
    // What other programs would run.
    "' OR 1=1; --"sv, "'; DROP TABLE professions; --"sv, "<script>alert(1)</script>"sv,
    "<img src=x onerror=alert(1)>"sv, "&lt;b&gt; &amp; &#0;"sv, "{{7*7}} ${7*7} #{7*7}"sv,
    "%s%n%x %00 %0A"sv, "../../etc/passwd"sv, "C:\\nul\\con.txt"sv, "$(reboot) `reboot`"sv,
    "() { :; }; echo"sv, "\\u0000 \\x00 \\"sv, "{\"typed\": null}"sv, "]]>"sv,
    "=cmd|' /C calc'!A0"sv, "null undefined true __proto__ constructor"sv, "(a+)+$ .*.*.*"sv,
    "http://a.kz/?q=врач#6"sv};

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

void expect_sound(const std::string& typed) {
  ASSERT_TRUE(is_utf8(typed));
  const std::size_t length = to_code_points(typed).size();
  for (const char* language : {"", "kk", "xx"}) {
    const SearchResult found = index().search(typed, language, 20);
    const std::string_view shown = std::string_view(typed).substr(0, 60);
    EXPECT_LE(found.hits.size(), 20U) << shown;
    EXPECT_TRUE(found.none_fits || !found.hits.empty()) << shown;
    for (std::size_t i = 0; i < found.hits.size(); ++i) {
      const Hit& hit = found.hits[i];
      EXPECT_LT(hit.entry, professions().size()) << shown;
      EXPECT_TRUE(hit.score >= 1 && hit.score <= 100) << shown << ' ' << hit.score;
      EXPECT_TRUE(i == 0 || hit.score <= found.hits[i - 1].score) << shown;
      for (const WordMatch& word : hit.words)
        EXPECT_TRUE(word.begin < word.end && word.end <= length) << shown;
    }
  }
}

TEST(SearchOfNaughtyTexts, GivesSoundHitsOrNone) {
  for (const std::string_view text : naughty) expect_sound(std::string(text));
}

TEST(SearchOfNaughtyTexts, GivesSoundHitsBesideATitle) {
  for (const std::string_view text : naughty) {
    expect_sound("Oncologist" + std::string(text));
    expect_sound(std::string(text) + "врач-онколог");
  }
}

TEST(SearchOfNaughtyTexts, StandsVeryLongOnes) {
  for (const char* text : {"a", "я", "doctor ", "инженер", "c++", "(", ",", "\u0301", "\U0001F600",
                           "teacher of physics and ", "1", "'", "aя"})
    expect_sound(repeated(text, 10000));
}

TEST(SearchOfNaughtyTexts, FindsATitleThroughWhatIsNotSeen) {
  for (const char* typed : {"on\u00ADcolo\u200Dgist", "\uFEFFoncologist", "oncologist\u2060",
                            "\u202Aoncologist\u202C", "\U0001F600 oncologist"}) {
    const auto hits = index().search(typed, "en", 1).hits;
    ASSERT_FALSE(hits.empty()) << typed;
    EXPECT_EQ(professions()[hits[0].entry].id, "health/oncologist") << typed;
  }
}

}  // namespace
}  // namespace anyqtama

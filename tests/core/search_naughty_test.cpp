// Tests anyqtama/search.h on the list compiled in, with texts that have broken other programs.
#include <fstream>
#include <nlohmann/json.hpp>

#include "search_law_support.h"
#include "text/utf8.h"

namespace anyqtama {
namespace {

using namespace testing_support;

// Texts that have broken other programs, as every test of hostile input has them.
const std::vector<std::string>& naughty() {
  static const auto texts = [] {
    std::vector<std::string> all;
    for (const auto& kind :
         nlohmann::json::parse(std::ifstream(HOSTILE "/naughty.json"), nullptr, false))
      for (const auto& text : kind) all.push_back(text.get<std::string>());
    return all;
  }();
  return texts;
}

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
  ASSERT_GT(naughty().size(), 90U);
  for (const std::string& text : naughty()) expect_sound(text);
}

TEST(SearchOfNaughtyTexts, GivesSoundHitsBesideATitle) {
  for (const std::string& text : naughty()) {
    expect_sound("Oncologist" + text);
    expect_sound(text + "врач-онколог");
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

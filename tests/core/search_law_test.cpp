// Tests anyqtama/search.h on the list and the catalogue compiled in: what stands there is found,
// and so is what is a little away from it.
#include <set>

#include "search/title_index.h"
#include "search_law_support.h"
#include "text/utf8.h"

namespace anyqtama {
namespace {

using namespace testing_support;

constexpr std::size_t everything = 1000;

bool has(const std::vector<Hit>& hits, std::size_t entry, int score) {
  return std::any_of(hits.begin(), hits.end(),
                     [&](const Hit& hit) { return hit.entry == entry && hit.score == score; });
}

TEST(SearchOfTheLaw, FindsEveryPrintedTitleAndItsTranslationsFirst) {
  for (std::size_t entry = 0; entry < professions().size(); ++entry) {
    const Names& title = professions()[entry].title;
    for (const std::string_view typed : {title.en, title.ru, title.kk}) {
      const SearchResult found = index().search(typed, "", everything);
      EXPECT_FALSE(found.none_fits) << typed;
      // Titles that stand on the list more than once are all at the top.
      EXPECT_TRUE(has(found.hits, entry, 100)) << typed << " of " << professions()[entry].id;
    }
    const auto hits = index().search(title.en, "en", 1).hits;
    ASSERT_EQ(hits.size(), 1U);
    const std::string_view first = professions()[hits[0].entry].title.en;
    EXPECT_EQ(keys_of(words_of(first)).in_order, keys_of(words_of(title.en)).in_order)
        << title.en << ": " << first;
  }
}

TEST(SearchOfTheLaw, FindsEveryIdAlone) {
  for (std::size_t entry = 0; entry < professions().size(); ++entry) {
    const auto found = index().search(professions()[entry].id, "", everything);
    ASSERT_EQ(found.hits.size(), 1U) << professions()[entry].id;
    EXPECT_EQ(found.hits[0].entry, entry);
    EXPECT_EQ(found.hits[0].by, HitBy::id);
  }
}

TEST(SearchOfTheLaw, FindsEveryPrintedNumber) {
  std::size_t tried = 0;
  for (const ListedOccupation& occupation : catalogue().listed) {
    for (std::size_t i = 0; i < occupation.numbers.size(); ++i) {
      const std::string_view number = occupation.numbers[i];
      if (number.empty()) continue;
      ++tried;
      const std::string_view id = occupation.names.entries[i];
      const std::size_t entry = testing_support::entry(law().rulebooks.back(), id);
      for (const auto typed : {number, number.substr(0, number.find_first_of(".)"))}) {
        const SearchResult found = index().search(typed, "", everything);
        EXPECT_TRUE(has(found.hits, entry, 100)) << typed << " of " << id;
        for (const Hit& hit : found.hits) EXPECT_EQ(hit.by, HitBy::number) << typed;
      }
    }
  }
  EXPECT_GT(tried, 50U);
}

TEST(SearchOfTheLaw, FindsEveryAliasFirst) {
  each_listed([](const ListedNames& names) {
    for (const Alias& alias : names.aliases) {
      const SearchResult found = index().search(alias.text, alias.language, 1);
      ASSERT_FALSE(found.hits.empty()) << alias.text;
      EXPECT_FALSE(found.none_fits) << alias.text;
      EXPECT_TRUE(is_one_of(names, found.hits[0]))
          << alias.text << " gives " << professions()[found.hits[0].entry].id;
      EXPECT_EQ(found.hits[0].score, 100) << alias.text;
    }
  });
}

TEST(SearchOfTheLaw, ChoosesAmongTheEntriesOfOneTitleByWordsOfTheActivity) {
  std::size_t tried = 0;
  for (const Profession& entry : professions()) {
    const auto alike =
        std::count_if(professions().begin(), professions().end(),
                      [&](const Profession& other) { return other.title.en == entry.title.en; });
    for (const ActivityWords& activity : catalogue().activities) {
      if (alike < 2 || activity.activity != entry.activity) continue;
      for (const std::string_view word : activity.words) {
        ++tried;
        const std::string typed = std::string(entry.title.en) + ' ' + std::string(word);
        const auto hits = index().search(typed, "", everything).hits;
        const auto first = std::find_if(hits.begin(), hits.end(), [&](const Hit& hit) {
          return professions()[hit.entry].title.en == entry.title.en;
        });
        ASSERT_NE(first, hits.end()) << typed;
        EXPECT_EQ(professions()[first->entry].id, entry.id) << typed;
      }
    }
  }
  EXPECT_GT(tried, 50U);
}

using Text = std::u32string;

char32_t neighbour_of(char32_t letter) {
  constexpr std::u32string_view rows[] = {U"qwertyuiop",   U"asdfghjkl",   U"zxcvbnm",
                                          U"йцукенгшщзхъ", U"фывапролджэ", U"ячсмитьбю"};
  for (const auto row : rows) {
    const auto at = row.find(letter);
    if (at != std::u32string_view::npos) return row[at + 1 < row.size() ? at + 1 : at - 1];
  }
  return letter;
}

/// All texts that are one typing error away.
std::vector<std::string> misspelt(const Text& word) {
  std::vector<Text> texts;
  for (std::size_t at = 0; at < word.size(); ++at) {
    texts.push_back(Text(word).erase(at, 1));
    texts.push_back(Text(word).insert(at, 1, word[at]));
    texts.push_back(word);
    texts.back()[at] = neighbour_of(word[at]);
    texts.push_back(word);
    if (at + 1 < word.size()) std::swap(texts.back()[at], texts.back()[at + 1]);
  }
  std::vector<std::string> all;
  for (const Text& text : texts)
    for (std::string& it = all.emplace_back(); const char32_t point : text) append_utf8(point, it);
  return all;
}

// A misspelling that is a word itself, on the list or off it, is taken at its word; "лицеей" for
// "лицедей" is a form of "лицей".
bool is_another_word(std::string_view typed, const SearchResult& found) {
  const auto& hits = found.hits;
  const bool on_the_list =
      !hits.empty() && !hits[0].words.empty() && hits[0].words[0].likeness == Likeness::same;
  return on_the_list || found.recognised != nullptr || typed == "лицеей";
}

TEST(SearchOfTheLaw, FindsAWordOfFiveLettersInSpiteOfOneTypingError) {
  constexpr std::size_t limit = 10;
  constexpr std::string_view not_a_word = " -/+#.()0123456789";
  std::size_t tried = 0;
  each_listed([&](const ListedNames& names) {
    for (const Alias& alias : names.aliases) {
      const Text word = to_code_points(alias.text);
      if (word.size() < 5 || alias.text.find_first_of(not_a_word) != std::string_view::npos)
        continue;
      for (const std::string& typed : misspelt(word)) {
        ++tried;
        const SearchResult result = index().search(typed, alias.language, limit);
        const bool found = std::any_of(result.hits.begin(), result.hits.end(),
                                       [&](const Hit& hit) { return is_one_of(names, hit); });
        EXPECT_TRUE(found || is_another_word(typed, result)) << typed << " for " << alias.text;
      }
    }
  });
  EXPECT_GT(tried, 1000U);
}

TEST(SearchOfTheLaw, JoinsNoWordsThatOnlyEndAlike) {
  // "инженерданых" would lose -ых and -дан, and be "инженер".
  const SearchResult found = index().search("инженер инженер ", "ru", 1);
  ASSERT_FALSE(found.hits.empty());
  EXPECT_EQ(professions()[found.hits[0].entry].kind, ProfessionKind::heading);
}

// Empty where the alias is not three plain words.
std::vector<std::string> three_words(const Alias& alias) {
  static const std::set<std::string> small = {"of",   "for", "in", "on",  "at", "to", "and", "with",
                                              "from", "by",  "or", "the", "a",  "an", "as"};
  std::vector<std::string> words{""};
  for (const char sign : alias.text) {
    if (sign == ' ')
      words.emplace_back();
    else if ((sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z'))
      words.back() += sign;
    else
      return {};
  }
  const bool plain = alias.language == "en" && words.size() == 3 &&
                     std::none_of(words.begin(), words.end(),
                                  [](const std::string& word) { return small.count(word) > 0; });
  return plain ? words : std::vector<std::string>();
}

TEST(SearchOfTheLaw, FindsThreeEnglishWordsInAnyOrder) {
  std::size_t tried = 0;
  each_listed([&](const ListedNames& names) {
    for (const Alias& alias : names.aliases) {
      std::vector<std::string> words = three_words(alias);
      std::sort(words.begin(), words.end());
      if (words.empty()) continue;
      do {
        ++tried;
        const std::string typed = words[0] + ' ' + words[1] + ' ' + words[2] + ' ';
        const auto hits = index().search(typed, "en", 1).hits;
        EXPECT_TRUE(!hits.empty() && is_one_of(names, hits[0])) << typed;
      } while (std::next_permutation(words.begin(), words.end()));
    }
  });
  EXPECT_GT(tried, 100U);
}

TEST(SearchOfTheLaw, IsNotMovedByWhatIsKnownOfOtherOccupations) {
  Catalogue shorter = catalogue();
  shorter.unlisted.resize(shorter.unlisted.size() / 2);
  const ProfessionIndex half(professions(), shorter);
  shorter.unlisted.clear();
  const ProfessionIndex none(professions(), shorter);
  const auto check = [&](const Alias& alias) {
    const auto first = [&](const ProfessionIndex& in) {
      return in.search(alias.text, alias.language, 1).hits;
    };
    const auto alone = first(none);
    if (alone.empty()) return;
    for (const ProfessionIndex* in : {&half, &index()}) {
      ASSERT_FALSE(first(*in).empty()) << alias.text;
      EXPECT_EQ(first(*in)[0].entry, alone[0].entry) << alias.text;
    }
  };
  each_listed([&](const ListedNames& names) {
    for (const Alias& alias : names.aliases) check(alias);
  });
  for (const UnlistedOccupation& unlisted : catalogue().unlisted) {
    check({"en", unlisted.title.en});
    for (const Alias& alias : unlisted.aliases) check(alias);
  }
}

}  // namespace
}  // namespace anyqtama

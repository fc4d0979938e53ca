// Tests catalogue_archive.h: what is packed comes back as it was; nothing else is taken for it.
#include "catalogue_archive.h"

#include <gtest/gtest.h>

#include "embedded_data.h"

namespace anyqtama {
namespace {

Catalogue small_catalogue() {
  Catalogue catalogue;
  catalogue.listed = {
      {"surgeon",
       {"2212"},
       {{"health/surgeon"}, {{"en", "Surgeon"}, {"ru", "хирург"}, {"kk", "хирург дәрігер"}}},
       {}},
      {"teacher",
       {"2330", "2320"},
       {{"school/teacher", "college/teacher"}, {}},
       {{{"school/teacher"}, {{"en", "schoolteacher"}, {"kk", "ұстаз"}}},
        {{"college/teacher"}, {}}}}};
  catalogue.unlisted = {{"ship-s-cook-2nd",
                         "5120",
                         {"Ship's cook (2nd)", "Кок", "Кеме аспазы"},
                         {{"en", "galley cook"}, {"ru", "судовой повар"}}}};
  catalogue.sectors = {{"2", ""}, {"22", "Healthcare"}};
  catalogue.word_sets = {{WordKind::role, {"cook", "повар"}},
                         {WordKind::noise, {"of"}},
                         {WordKind::aside, {"at", "в"}}};
  catalogue.endings = {"s", "лар"};
  catalogue.place_endings = {"да", "де"};
  catalogue.listed[0].numbers = {"6."};
  catalogue.activities = {{"Health", {"hospital", "аурухана"}}};
  return catalogue;
}

std::string packed(const Catalogue& catalogue) {
  std::string fault;
  return pack(catalogue, fault).value_or("fault: " + fault);
}

std::string fault_with_alias(std::string_view text) {
  Catalogue catalogue = small_catalogue();
  catalogue.listed[0].names.aliases.push_back({"en", text});
  std::string fault;
  return pack(catalogue, fault) ? "-" : fault;
}

TEST(CatalogueArchive, GivesBackTheListedOccupations) {
  const auto copy = unpack_catalogue(packed(small_catalogue()));
  ASSERT_TRUE(copy.has_value());
  ASSERT_EQ(copy->listed.size(), 2U);
  const ListedOccupation& surgeon = copy->listed[0];
  EXPECT_EQ(surgeon.id, "surgeon");
  EXPECT_EQ(surgeon.isco, std::vector<std::string_view>{"2212"});
  ASSERT_EQ(surgeon.names.aliases.size(), 3U);
  EXPECT_EQ(surgeon.names.aliases[2].language, "kk");
  EXPECT_EQ(surgeon.names.aliases[2].text, "хирург дәрігер");
  const ListedOccupation& teacher = copy->listed[1];
  EXPECT_EQ(teacher.names.entries,
            (std::vector<std::string_view>{"school/teacher", "college/teacher"}));
  EXPECT_TRUE(teacher.names.aliases.empty());
  ASSERT_EQ(teacher.only.size(), 2U);
  EXPECT_EQ(teacher.only[0].entries, std::vector<std::string_view>{"school/teacher"});
  EXPECT_EQ(teacher.only[0].aliases.at(1).text, "ұстаз");
  EXPECT_TRUE(teacher.only[1].aliases.empty());
}

TEST(CatalogueArchive, GivesBackTheUnlistedOccupationsWithTheirIds) {
  const auto copy = unpack_catalogue(packed(small_catalogue()));
  ASSERT_TRUE(copy.has_value());
  const UnlistedOccupation& cook = copy->unlisted.at(0);
  EXPECT_EQ(cook.id, "ship-s-cook-2nd");
  EXPECT_EQ(cook.isco, "5120");
  EXPECT_EQ(cook.title.en, "Ship's cook (2nd)");
  EXPECT_EQ(cook.title.kk, "Кеме аспазы");
  EXPECT_EQ(cook.aliases.at(1).text, "судовой повар");
}

TEST(CatalogueArchive, GivesBackTheRest) {
  const auto copy = unpack_catalogue(packed(small_catalogue()));
  ASSERT_TRUE(copy.has_value());
  EXPECT_EQ(copy->sectors.at(0).sector, "");
  EXPECT_EQ(copy->sectors.at(1).isco, "22");
  EXPECT_EQ(copy->word_sets.at(0).kind, WordKind::role);
  EXPECT_EQ(copy->word_sets.at(2).kind, WordKind::aside);
  EXPECT_EQ(copy->word_sets.at(2).words, (std::vector<std::string_view>{"at", "в"}));
  EXPECT_EQ(copy->endings, (std::vector<std::string_view>{"s", "лар"}));
  EXPECT_EQ(copy->place_endings, (std::vector<std::string_view>{"да", "де"}));
  EXPECT_EQ(copy->listed.at(0).numbers, std::vector<std::string_view>{"6."});
  EXPECT_TRUE(copy->listed.at(1).numbers.empty());
  EXPECT_EQ(copy->activities.at(0).words.at(1), "аурухана");
}

TEST(CatalogueArchive, PacksACopyAlike) {
  for (const std::string& bytes :
       {packed(small_catalogue()), packed({}), std::string(embedded_catalogue())}) {
    const auto copy = unpack_catalogue(bytes);
    ASSERT_TRUE(copy.has_value());
    EXPECT_TRUE(packed(*copy) == bytes);
  }
}

TEST(CatalogueArchive, NeedsTheBytesNoLonger) {
  std::string bytes = packed(small_catalogue());
  const auto copy = unpack_catalogue(bytes);
  ASSERT_TRUE(copy.has_value());
  bytes.assign(bytes.size(), '?');
  EXPECT_EQ(copy->listed[0].id, "surgeon");
}

TEST(CatalogueArchive, RefusesBytesThatAreCutShortOrGoOn) {
  const std::string bytes = packed(small_catalogue());
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(unpack_catalogue(bytes.substr(0, size)).has_value()) << size;
  EXPECT_FALSE(unpack_catalogue(bytes + '\n').has_value());
  EXPECT_FALSE(unpack_catalogue(' ' + bytes).has_value());
}

TEST(CatalogueArchive, RefusesBytesOfWhichOneIsChanged) {
  const std::string bytes = packed(small_catalogue());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    EXPECT_FALSE(unpack_catalogue(changed).has_value()) << at;
  }
}

TEST(CatalogueArchive, RefusesForeignBytes) {
  for (const std::string_view bytes :
       {std::string_view(), std::string_view("\n"), std::string_view("\0\n", 2), embedded_data(),
        std::string_view("anyqtama catalogue 1\n"), std::string_view("anyqtama catalogue 1\n\n"),
        std::string_view("<!doctype html>\n<title>404</title>\n")})
    EXPECT_FALSE(unpack_catalogue(bytes).has_value()) << bytes.substr(0, 40);
  std::string other_format = packed(small_catalogue());
  other_format.replace(other_format.find(" 1\n"), 3, " 2\n");
  EXPECT_FALSE(unpack_catalogue(other_format).has_value());
}

TEST(CatalogueArchive, RefusesABodyThatMakesNoSenseUnderAHeadThatSaysItIsWhole) {
  const std::string bytes = packed(small_catalogue());
  const std::string body = bytes.substr(bytes.find('\n', bytes.find('\n') + 1) + 1);
  EXPECT_TRUE(unpack_catalogue(sealed(body)).has_value());
  const struct {
    std::string_view what, by;
  } rows[] = {{"2\nsurgeon", "18446744073709551615\nsurgeon"},
              {"2\nsurgeon", "99999999999999999999\nsurgeon"},
              {"2\nsurgeon", "2 \nsurgeon"},
              {"2\nsurgeon", "-2\nsurgeon"},
              {"2\nsurgeon", "\nsurgeon"},
              {"2\nsurgeon", "3\nsurgeon"},
              {"1\n6.\n", "2\n6.\n7.\n"},
              {"5\nat\n", "6\nat\n"}};
  for (const auto& row : rows) {
    std::string spoilt = body;
    ASSERT_NE(spoilt.find(row.what), std::string::npos) << row.what;
    spoilt.replace(spoilt.find(row.what), row.what.size(), row.by);
    EXPECT_FALSE(unpack_catalogue(sealed(spoilt)).has_value()) << row.by;
  }
  for (std::size_t size = 0; size < body.size(); ++size)
    EXPECT_FALSE(unpack_catalogue(sealed(body.substr(0, size))).has_value()) << size;
  EXPECT_FALSE(unpack_catalogue(sealed(body + '\n')).has_value());
}

TEST(CatalogueArchive, NamesTheNameThatItCannotWrite) {
  for (const char* text : {"\u0259леуметтік", "niño", "two\nlines", "\U0001F600"})
    EXPECT_EQ(fault_with_alias(text), text);
  EXPECT_EQ(fault_with_alias("café"), "-");
}

}  // namespace
}  // namespace anyqtama

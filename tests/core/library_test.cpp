// Tests anyqtama/library.h.
#include "anyqtama/library.h"

#include "support.h"

namespace anyqtama {
namespace {

using testing_support::day;
using testing_support::law;

Rulebook in_force_since(const char* id, const char* day_one) {
  Rulebook rulebook{};
  rulebook.id = id;
  rulebook.in_force.not_before = day(day_one);
  return rulebook;
}

std::string edition_on(const char* date) {
  Library library{};
  library.rulebooks = {in_force_since("first", "2000-03-01"),
                       in_force_since("second", "2010-07-01")};
  library.rulebooks[0].in_force.to = day("2005-12-31");
  const Rulebook* rulebook = rulebook_on(library, day(date));
  return rulebook == nullptr ? "none" : std::string(rulebook->id);
}

TEST(RulebookOn, IsTheLatestThatHadBegun) {
  const struct {
    const char* date;
    const char* edition;
  } rows[] = {{"1990-01-01", "none"},   {"2000-02-29", "none"},  // never the nearest
              {"2000-03-01", "first"},  {"2005-12-31", "first"},
              {"2006-01-01", "first"},  {"2010-06-30", "first"},  // also after its repeal
              {"2010-07-01", "second"}, {"2100-12-31", "second"}};
  for (const auto& row : rows) EXPECT_EQ(edition_on(row.date), row.edition) << row.date;
}

TEST(LawCompiledIn, BeginsOnTheFifthOfJanuary2021) {
  EXPECT_EQ(rulebook_on(law(), day("2021-01-04")), nullptr);
  for (const char* date : {"2021-01-05", "2023-06-30", "2023-07-01", "2026-11-23", "2100-12-31"}) {
    ASSERT_NE(rulebook_on(law(), day(date)), nullptr) << date;
    EXPECT_EQ(rulebook_on(law(), day(date))->id, "kz-503-2020") << date;
  }
}

TEST(LawCompiledIn, ComputesNothingFromThePartialEdition) {
  ASSERT_EQ(law().partial_editions.size(), 1U);
  EXPECT_EQ(law().partial_editions.front().act, "kz-order-236");
  EXPECT_EQ(to_iso(law().partial_editions.front().in_force.not_before), "2023-07-01");
}

TEST(LawCompiledIn, KnowsTheClockOfAlmatyBeforeAndAfterMarch2024) {
  for (const Region& region : law().regions) {
    if (region.id != "almaty") continue;
    ASSERT_EQ(region.clock.size(), 2U);
    EXPECT_EQ(region.clock[0].utc_offset, "+06:00");
    EXPECT_EQ(testing_support::shown(region.clock[1].from), "2024-03-01");
    EXPECT_EQ(region.clock[1].utc_offset, "+05:00");
    return;
  }
  FAIL() << "no region almaty";
}

}  // namespace
}  // namespace anyqtama

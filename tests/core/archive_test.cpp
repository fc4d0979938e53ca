// Tests archive.h: what is packed comes back as it was.
#include "archive.h"

#include "embedded_data.h"
#include "support.h"

namespace anyqtama {
namespace {

using testing_support::day;
using testing_support::law;
using testing_support::tiny_rulebook;

TEST(Archive, GivesBackTheLawByteForByte) {
  EXPECT_EQ(pack(law()), embedded_data());
  const std::string bytes = pack(law());
  EXPECT_EQ(pack(unpack(bytes)), bytes);
}

TEST(Archive, KeepsAnEditionWithItsQuestionsLeftOpen) {
  Library library{};
  library.rulebooks = {tiny_rulebook()};
  library.calendar = WorkingCalendar::of({{2022, "official", false, {}}});
  const std::string bytes = pack(library);
  const Library copy = unpack(bytes);
  const Rulebook& rulebook = copy.rulebooks.at(0);
  EXPECT_EQ(rulebook.threshold, 4);
  EXPECT_EQ(rulebook.criteria.at(1).awards.at(1).only_lenient, 1U);
  EXPECT_EQ(rulebook.criteria.at(1).awards.at(0).only_lenient, std::nullopt);
  EXPECT_EQ(rulebook.criteria.at(2).awards.at(0).answer, Answer(true));
  EXPECT_EQ(rulebook.criteria.at(3).bands.at(1).from, (Duration{5, 0, 0}));
  EXPECT_EQ(rulebook.professions.at(1).levels, (std::vector<int>{6, 7}));
  EXPECT_EQ(rulebook.professions.at(2).kind, ProfessionKind::heading);
}

TEST(Archive, KeepsTheCalendar) {
  Library library{};
  library.calendar =
      WorkingCalendar::of({{2022, "official", false, {{day("2022-05-09"), "spring_day", false}}},
                           {2023, "projected", true, {}}});
  const std::string bytes = pack(library);
  const Library copy = unpack(bytes);
  EXPECT_FALSE(copy.calendar.is_working_day(day("2022-05-09")));
  EXPECT_TRUE(copy.calendar.is_working_day(day("2022-05-10")));
  EXPECT_EQ(copy.calendar.skipped(day("2022-05-08"), day("2022-05-09")).at(0).reason, "spring_day");
  EXPECT_TRUE(copy.calendar.years().at(1).projected);
  EXPECT_FALSE(copy.calendar.covers(day("2024-01-01")));
}

}  // namespace
}  // namespace anyqtama

// Tests anyqtama/deadlines.h with terms of nobody's law: second counts, caps and given days.
#include "deadlines_support.h"

namespace anyqtama {
namespace {

using testing_support::duty;
using testing_support::filed;
using testing_support::from_registration;
using testing_support::Reckoned;
using testing_support::registration;
using testing_support::shown;
using testing_support::term_from;

TEST(DutyOfTheApplicant, ShowsTheEarlierCountWithAWorkingStartDay) {
  const struct {
    const char* concluded;
    const char* due;
    const char* alternatives;
  } rows[] = {
      {"2022-05-04", "2022-05-12", "2022-05-11 start_day_counts"},
      {"2022-05-06", "2022-05-16", "2022-05-13 start_day_counts"},
      {"2022-05-07", "2022-05-16", ""},  // a start day that is not worked cannot count
      {"2022-05-09", "2022-05-16", ""},
      {"2023-12-25", "-", "2023-12-29 start_day_counts"},
  };
  for (const auto& row : rows) {
    const Reckoned found({duty()}, filed("2022-05-04", {{"concluded", row.concluded}}));
    EXPECT_EQ(found.due(), row.due) << row.concluded;
    EXPECT_EQ(found.alternatives(), row.alternatives) << row.concluded;
  }
}

TEST(DutyOfTheAuthority, CountsOnlyOneWay) {
  const Reckoned found({term_from("concluded", {5, TermUnit::working_day})},
                       filed("2022-05-04", {{"concluded", "2022-05-04"}}));
  EXPECT_EQ(found.alternatives(), "");
}

TEST(Cap, CutsTheTermAndItsAlternatives) {
  TimeLimit capped = duty();
  capped.capped_by_event = "ends";
  const struct {
    const char* ends;
    const char* due;
    bool is_cap;
    const char* alternatives;
  } rows[] = {
      {"2022-05-13", "2022-05-12", false, "2022-05-11 start_day_counts"},
      {"2022-05-12", "2022-05-12", false, "2022-05-11 start_day_counts"},
      {"2022-05-11", "2022-05-11", true, ""},  // the alternative is the same day
      {"2022-05-07", "2022-05-07", true, ""},
      {"2022-04-01", "2022-04-01", true, ""},  // before the start
  };
  for (const auto& row : rows) {
    const Reckoned found({capped},
                         filed("2022-05-04", {{"concluded", "2022-05-04"}, {"ends", row.ends}}));
    EXPECT_EQ(found.due(), row.due) << row.ends;
    EXPECT_EQ(found->capped, row.is_cap) << row.ends;
    EXPECT_EQ(found.alternatives(), row.alternatives) << row.ends;
  }
}

TEST(Cap, IsNothingWithoutItsEvent) {
  TimeLimit capped = duty();
  capped.capped_by_event = "ends";
  EXPECT_EQ(Reckoned({capped}, filed("2022-05-04", {{"concluded", "2022-05-04"}})).due(),
            "2022-05-12");
}

TEST(Cap, ListsOnlyTheDaysOffThroughIt) {
  TimeLimit capped = duty();
  capped.capped_by_event = "ends";
  const Reckoned found({capped},
                       filed("2022-05-04", {{"concluded", "2022-05-04"}, {"ends", "2022-05-08"}}));
  ASSERT_EQ(found->skipped.size(), 2U);
  EXPECT_EQ(to_iso(found->skipped.back().date), "2022-05-08");
}

TEST(Cap, MakesTheDateShownAsSureAsItself) {
  TimeLimit capped = duty();
  capped.capped_by_event = "ends";
  const struct {
    const char* concluded;
    const char* ends;
    const char* due;
    const char* certainty;
  } rows[] = {
      {"2022-12-28", "2023-06-01", "2023-01-04", "projected"},
      {"2022-12-28", "2023-01-02", "2023-01-02", "confirmed"},
      {"2023-12-28", "2023-12-30", "2023-12-30", "confirmed"},  // surely before the count ends
      // Five working days take five days at least: the cap on the fifth is surely no later.
      {"2023-12-28", "2024-01-02", "2024-01-02", "confirmed"},
      {"2023-12-28", "2024-01-03", "-", "unknown"},
      {"2023-12-28", "2024-06-01", "-", "unknown"},
  };
  for (const auto& row : rows) {
    const Reckoned found({capped},
                         filed("2022-05-04", {{"concluded", row.concluded}, {"ends", row.ends}}));
    EXPECT_EQ(found.due(), row.due) << row.ends;
    EXPECT_EQ(found.certainty(), row.certainty) << row.ends;
  }
}

TEST(Certainty, IsThatOfTheDaysCountedAndNotOfTheStart) {
  const auto years =
      WorkingCalendar::of({{2022, "projected", true, {}}, {2023, "official", false, {}}});
  const struct {
    const char* concluded;
    const char* certainty;
  } rows[] = {{"2022-12-30", "projected"}, {"2022-12-31", "confirmed"}};
  for (const auto& row : rows) {
    const Request request = filed("2022-05-04", {{"concluded", row.concluded}});
    EXPECT_EQ(Reckoned({duty()}, request, years).certainty(), row.certainty) << row.concluded;
  }
}

TEST(GivenDay, TakesThePlaceOfTheTermAndCapsWhatLeansOnIt) {
  TimeLimit expiry = term_from("issued", {3, TermUnit::month});
  expiry.id = "expiry";
  expiry.given_by = "printed";
  const Request both = filed("2022-05-04", {{"issued", "2022-03-01"}, {"printed", "2022-05-10"}});
  EXPECT_EQ(Reckoned({expiry}, both).due(), "2022-05-10");
  EXPECT_EQ(Reckoned({expiry}, filed("2022-05-04", {{"issued", "2022-03-01"}})).due(),
            "2022-06-01");

  const Reckoned alone({expiry}, filed("2022-05-04", {{"printed", "2022-05-10"}}));
  EXPECT_EQ(alone.due(), "2022-05-10");
  EXPECT_EQ(shown(alone->start), "-");
  EXPECT_EQ(alone.certainty(), "confirmed");

  TimeLimit capped = duty();
  capped.capped_by_time_limit = "expiry";
  const Reckoned found({expiry, capped}, filed("2022-05-04", {{"concluded", "2022-05-06"},
                                                              {"printed", "2022-05-10"}}));
  EXPECT_EQ(found.due(), "2022-05-10");
  EXPECT_TRUE(found->capped);
}

TEST(Alternative, IsASecondCountOmittedWhereItIsTheSame) {
  TimeLimit limit = from_registration(6);
  limit.alternative = AlternativeRule{"five", std::nullopt, {5, TermUnit::working_day}, {}};
  EXPECT_EQ(Reckoned({registration(), limit}, filed("2022-05-04")).alternatives(),
            "2022-05-12 five");
  limit.alternative->term.count = 6;
  EXPECT_EQ(Reckoned({registration(), limit}, filed("2022-05-04")).alternatives(), "");
}

TEST(Alternative, MayStartWhereAnotherTermEnds) {
  TimeLimit decision = from_registration(3);
  decision.id = "decision";
  TimeLimit expiry = term_from("issued", {3, TermUnit::year});
  expiry.capped_by_event = "ends";
  expiry.alternative = AlternativeRule{"anew", "decision", {3, TermUnit::year}, {}};
  const auto on = [&](std::map<std::string_view, const char*> events,
                      const char* as_of = "2022-05-04") {
    return Reckoned({registration(), decision, expiry}, filed(as_of, std::move(events)));
  };
  EXPECT_EQ(on({{"issued", "2022-03-01"}}).due(), "2025-03-01");
  EXPECT_EQ(on({{"issued", "2022-03-01"}}).alternatives(), "2025-05-10 anew");
  EXPECT_EQ(on({{"issued", "2022-03-01"}, {"ends", "2025-04-01"}}).alternatives(),
            "2025-04-01 anew");
  EXPECT_EQ(on({{"issued", "2022-03-01"}, {"ends", "2024-04-01"}}).due(), "2024-04-01");
  EXPECT_EQ(on({{"issued", "2022-03-01"}, {"ends", "2024-04-01"}}).alternatives(), "");
  EXPECT_EQ(on({{"issued", "2022-03-01"}}, "2024-05-06").alternatives(), "");
  EXPECT_EQ(on({{"ends", "2024-04-01"}}).due(), "-");
}

}  // namespace
}  // namespace anyqtama

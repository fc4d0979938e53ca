// Tests anyqtama/deadlines.h with terms of nobody's law: registration, terms, certainty.
#include "deadlines_support.h"

namespace anyqtama {
namespace {

using testing_support::filed;
using testing_support::from_registration;
using testing_support::Reckoned;
using testing_support::registration;
using testing_support::shown;
using testing_support::term_from;

TEST(Registration, IsTheDayOfFilingWithinWorkingHours) {
  const struct {
    const char* filed;
    const char* registered;
  } rows[] = {
      {"2022-05-04", "2022-05-04"},        // a bare date: within working hours
      {"2022-05-04T00:00", "2022-05-04"},  // before they begin
      {"2022-05-04T17:00", "2022-05-04"},  // their last minute
      {"2022-05-04T17:01", "2022-05-05"}, {"2022-05-06T17:01", "2022-05-10"},
      {"2022-05-07", "2022-05-10"},       {"2022-05-09T10:00", "2022-05-10"},
      {"2022-05-08T23:59", "2022-05-10"},
  };
  for (const auto& row : rows) {
    const Reckoned found({registration()}, filed(row.filed));
    EXPECT_EQ(found.due(), row.registered) << row.filed;
    EXPECT_EQ(shown(found->start), std::string(row.filed).substr(0, 10)) << row.filed;
  }
}

TEST(Registration, NamesTheDaysItPassedOver) {
  const Reckoned late({registration()}, filed("2022-05-06T19:00"));
  ASSERT_EQ(late->skipped.size(), 3U);
  EXPECT_EQ(late->skipped[2].reason, "spring_day");
  EXPECT_TRUE(Reckoned({registration()}, filed("2022-05-06"))->skipped.empty());
}

TEST(Term, InWorkingDaysEndsOnTheNthAfterItsStart) {
  const Reckoned decision({registration(), from_registration(6)}, filed("2022-05-04T10:00"));
  EXPECT_EQ(shown(decision->start), "2022-05-04");
  EXPECT_EQ(decision.due(), "2022-05-13");
  EXPECT_EQ(decision->skipped.size(), 3U);
  EXPECT_EQ(decision.certainty(), "confirmed");
}

TEST(Term, FromRegistrationStartsOnTheDayOfRegistration) {
  const Reckoned decision({registration(), from_registration(1)}, filed("2022-05-06T17:01"));
  EXPECT_EQ(shown(decision->start), "2022-05-10");
  EXPECT_EQ(decision.due(), "2022-05-11");
}

TEST(Term, InMonthsAndYearsNeedsNoCalendarAndSkipsNothing) {
  const struct {
    Term term;
    const char* start;
    const char* due;
  } rows[] = {{{3, TermUnit::month}, "2021-11-30", "2022-02-28"},
              {{3, TermUnit::month}, "2022-02-05", "2022-05-05"},
              {{3, TermUnit::year}, "2020-02-29", "2023-02-28"},
              {{3, TermUnit::year}, "2040-05-07", "2043-05-07"}};
  for (const auto& row : rows) {
    const Reckoned expiry({term_from("issued", row.term)},
                          filed("2022-05-04", {{"issued", row.start}}));
    EXPECT_EQ(expiry.due(), row.due);
    EXPECT_EQ(expiry.certainty(), "confirmed");
    EXPECT_TRUE(expiry->skipped.empty());
  }
}

TEST(Term, IsEmptyWhileItsEventHasNoDate) {
  TimeLimit limit = term_from("issued", {5, TermUnit::working_day});
  limit.alternative = AlternativeRule{"other", std::nullopt, {3, TermUnit::working_day}, {}};
  const Reckoned nothing({limit}, filed("2022-05-04"));
  EXPECT_EQ(shown(nothing->start), "-");
  EXPECT_EQ(nothing.due(), "-");
  EXPECT_EQ(nothing.certainty(), "-");
  EXPECT_EQ(nothing.alternatives(), "");
  EXPECT_TRUE(nothing->skipped.empty());
}

TEST(Certainty, IsProjectedOnceTheCountTouchesAProjectedYear) {
  const struct {
    const char* start;
    const char* due;
    const char* certainty;
  } rows[] = {
      {"2022-12-28", "2022-12-30", "confirmed"},
      {"2022-12-29", "2023-01-02", "projected"},
      {"2022-12-31", "2023-01-03", "projected"},
      {"2023-12-27", "2023-12-29", "projected"},
      {"2023-12-28", "-", "unknown"},
      {"2024-03-01", "-", "unknown"},
      {"2021-12-30", "-", "unknown"},
      {"2021-12-31", "2022-01-04", "confirmed"},
  };
  for (const auto& row : rows) {
    const Reckoned found({term_from("issued", {2, TermUnit::working_day})},
                         filed("2022-05-04", {{"issued", row.start}}));
    EXPECT_EQ(found.due(), row.due) << row.start;
    EXPECT_EQ(found.certainty(), row.certainty) << row.start;
    EXPECT_EQ(shown(found->start), row.start);
  }
}

TEST(Certainty, OfARegistrationIsThatOfItsDay) {
  EXPECT_EQ(Reckoned({registration()}, filed("2022-12-30")).certainty(), "confirmed");
  EXPECT_EQ(Reckoned({registration()}, filed("2022-12-30T17:01")).certainty(), "projected");
  EXPECT_EQ(Reckoned({registration()}, filed("2023-06-01")).certainty(), "projected");
  EXPECT_EQ(Reckoned({registration()}, filed("2023-12-31")).certainty(), "unknown");
}

TEST(Certainty, IsUnknownWhereTheRegistrationIs) {
  const Reckoned found({registration(), from_registration(2)}, filed("2024-05-06"));
  EXPECT_EQ(shown(found->start), "-");
  EXPECT_EQ(found.due(), "-");
  EXPECT_EQ(found.certainty(), "unknown");
}

}  // namespace
}  // namespace anyqtama

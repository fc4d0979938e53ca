// Tests json/read_library.h: sound law is read whole, spoilt law is refused with its place.
#include "json/read_library.h"

#include <fstream>
#include <nlohmann/json.hpp>

#include "request_support.h"

namespace anyqtama {
namespace {

using Json = nlohmann::json;  // sorts its keys, as the law is joined at build time
using testing_support::shown_fault;

// The law of a tiny country, in the form in which core/tools/bundle_data joins the files of data/.
std::string small_law() {
  std::ifstream file(SMALL_LAW);
  return {std::istreambuf_iterator<char>(file), {}};
}

Json sound_law() { return Json::parse(small_law(), nullptr, false); }

Json& at(Json& law, const char* pointer) { return law[Json::json_pointer(pointer)]; }

std::string fault_of(const Json& law) { return shown_fault(read_library(law.dump())); }

/// The fault of the law with `value` in this place.
std::string fault_with(const char* pointer, const Json& value) {
  Json law = sound_law();
  at(law, pointer) = value;
  return fault_of(law);
}

std::string fault_without(const char* parent, const char* key) {
  Json law = sound_law();
  at(law, parent).erase(key);
  return fault_of(law);
}

const Library& library() {
  static const Library read = read_library(small_law()).value();
  return read;
}

TEST(ReadLibrary, ReadsAnEdition) {
  ASSERT_EQ(library().rulebooks.size(), 1U);
  const Rulebook& rulebook = library().rulebooks[0];
  EXPECT_EQ(rulebook.id, "tiny-2022");
  EXPECT_FALSE(rulebook.in_force.from.has_value());
  EXPECT_EQ(to_iso(rulebook.in_force.not_before), "2022-03-01");
  EXPECT_EQ(testing_support::shown(rulebook.repealed_since), "2023-01-01");
  EXPECT_EQ(rulebook.successor, "next-act");
  EXPECT_EQ(rulebook.threshold, 4);
  ASSERT_EQ(rulebook.professions.size(), 1U);
  EXPECT_EQ(rulebook.professions[0].levels, (std::vector<int>{6, 7}));
  EXPECT_EQ(rulebook.professions[0].title.kk, "Мұғалім");
  EXPECT_EQ(rulebook.representatives, std::vector<std::size_t>{0});
}

TEST(ReadLibrary, ReadsTheTableOfPoints) {
  const auto& criteria = library().rulebooks[0].criteria;
  ASSERT_EQ(criteria.size(), 3U);
  EXPECT_TRUE(criteria[0].education);
  EXPECT_EQ(criteria[0].most, 2);
  EXPECT_EQ(criteria[0].awards[1].only_lenient, 2U);
  EXPECT_EQ(criteria[1].awards[0].answer, Answer(true));
  EXPECT_EQ(criteria[1].profession_only_lenient, 2U);
  EXPECT_EQ(criteria[1].strict_professions, std::vector<std::size_t>{0});
  EXPECT_FALSE(criteria[2].education);
  EXPECT_EQ(criteria[2].bands[1].from, (Duration{5, 6, 0}));
  EXPECT_EQ(criteria[2].bands[1].edge_only_lenient, 1U);
  EXPECT_EQ(criteria[2].citation.provision, "1(3)");
}

TEST(ReadLibrary, ReadsProceduresWithTheirTermsAndPapers) {
  const Rulebook& rulebook = library().rulebooks[0];
  const Procedure& ask = rulebook.procedures.at(0);
  EXPECT_TRUE(ask.assesses_qualification);
  EXPECT_EQ(ask.deadlines, (std::vector<std::size_t>{2, 0}));
  EXPECT_EQ(ask.documents.at(0).or_document, "certificate");
  EXPECT_EQ(ask.documents.at(0).recognition_waived_by, std::vector<std::string_view>{"treaty"});
  const TimeLimit& duty = rulebook.time_limits.at(2);
  EXPECT_EQ(duty.shown_as, "shown");
  EXPECT_EQ(duty.capped_by_time_limit, "expiry");
  ASSERT_TRUE(duty.alternative.has_value());
  EXPECT_EQ(duty.alternative->term.unit, TermUnit::year);
  EXPECT_EQ(duty.see_also.at(0).provision, "9");
  EXPECT_FALSE(rulebook.time_limits.at(0).term.has_value());
}

TEST(ReadLibrary, ReadsWhatStandsBesideTheEditions) {
  EXPECT_EQ(library().partial_editions.at(0).act, "next-act");
  EXPECT_EQ(library().end_of_hours, 17 * 60);
  EXPECT_EQ(library().regions.at(0).clock.at(0).utc_offset, "+05:00");
  EXPECT_TRUE(library().calendar.is_working_day(testing_support::day("2022-05-07")));
  EXPECT_FALSE(library().calendar.is_working_day(testing_support::day("2022-05-09")));
  EXPECT_TRUE(library().calendar.years().at(1).projected);
}

TEST(ReadLibrary, TakesTheDayInForceWhereItIsKnown) {
  Json law = sound_law();
  at(law, "/rulebooks/0/in_force/from") = "2022-03-09";
  const auto read = read_library(law.dump());
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(to_iso(read.value().rulebooks[0].in_force.not_before), "2022-03-09");
}

TEST(ReadLibrary, RefusesATextThatIsNoLaw) {
  EXPECT_EQ(shown_fault(read_library("")), "invalid_json ");
  EXPECT_EQ(shown_fault(read_library("{\"\xFF\": 1}")), "invalid_utf8 ");
  EXPECT_FALSE(read_library("{}").ok());
  EXPECT_FALSE(read_library("[]").ok());
}

TEST(ReadLibrary, RefusesAMissingPart) {
  const struct {
    const char* parent;
    const char* key;
    const char* fault;
  } rows[] = {
      {"", "rulebooks", "missing_key /rulebooks"},
      {"", "working_hours", "missing_key /working_hours"},
      {"", "calendars", "out_of_range /calendars"},
      {"/rulebooks/0", "scoring", "missing_key /rulebooks/0/scoring"},
      {"/rulebooks/0/scoring", "threshold", "missing_key /rulebooks/0/scoring/threshold"},
      {"/rulebooks/0/scoring/criteria/0", "provision",
       "missing_key /rulebooks/0/scoring/criteria/0/provision"},
      {"/rulebooks/0/time_limits/1", "actor", "missing_key /rulebooks/0/time_limits/1/actor"},
      {"/rulebooks/0/time_limits/0", "registers",
       "missing_key /rulebooks/0/time_limits/0/registers"},
      {"/calendars/0/days/0", "date", "missing_key /calendars/0/days/0/date"},
      {"/professions/tiny-list/entries/0", "title",
       "missing_key /professions/tiny-list/entries/0/title"},
  };
  for (const auto& row : rows) EXPECT_EQ(fault_without(row.parent, row.key), row.fault);
}

TEST(ReadLibrary, RefusesAValueThatCannotBe) {
  const struct {
    const char* pointer;
    Json value;
    const char* fault;
  } rows[] = {
      {"/working_hours/ends", "25:00", "invalid_date /working_hours/ends"},
      {"/calendars/0/days/0/date", "2022-02-30", "invalid_date /calendars/0/days/0/date"},
      {"/rulebooks/0/scoring/threshold/points", "5",
       "wrong_type /rulebooks/0/scoring/threshold/points"},
      {"/rulebooks/0/time_limits/1/term/unit", "fortnight",
       "unknown_value /rulebooks/0/time_limits/1/term/unit"},
      {"/professions/tiny-list/entries/0/kind", "hobby",
       "unknown_value /professions/tiny-list/entries/0/kind"},
  };
  for (const auto& row : rows) EXPECT_EQ(fault_with(row.pointer, row.value), row.fault);
}

TEST(ReadLibrary, RefusesAnIdThatPointsNowhere) {
  const struct {
    const char* pointer;
    const char* fault;
  } rows[] = {
      {"/rulebooks/0/scoring/highest_only/unless_lenient",
       "unknown_value /rulebooks/0/scoring/highest_only/unless_lenient"},
      {"/rulebooks/0/scoring/criteria/0/points/1/only_lenient",
       "unknown_value /rulebooks/0/scoring/criteria/0/points/1/only_lenient"},
      {"/rulebooks/0/scoring/criteria/1/strict_only_with/professions/0",
       "unknown_value /rulebooks/0/scoring/criteria/1/strict_only_with/professions"},
      {"/rulebooks/0/procedures/0/deadlines/0",
       "unknown_value /rulebooks/0/procedures/0/deadlines"},
      {"/rulebooks/0/professions", "missing_key /professions/nowhere"},
  };
  for (const auto& row : rows) EXPECT_EQ(fault_with(row.pointer, "nowhere"), row.fault);
}

TEST(ReadLibrary, RefusesACalendarWithAGapOrAStrangeDay) {
  EXPECT_EQ(fault_with("/calendars/1/year", 2024), "out_of_range /calendars");
  EXPECT_EQ(fault_with("/calendars/1/year", 2022), "out_of_range /calendars");
  EXPECT_EQ(fault_with("/calendars/0/days/1/date", "2023-05-09"), "out_of_range /calendars");
}

TEST(ReadLibrary, RefusesATimeLimitThatLeansOnALaterOne) {
  Json law = sound_law();
  auto& limits = at(law, "/rulebooks/0/time_limits");
  std::reverse(limits.begin(), limits.end());
  EXPECT_EQ(fault_of(law), "unknown_value /rulebooks/0/time_limits");
}

}  // namespace
}  // namespace anyqtama

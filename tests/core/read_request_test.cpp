// Tests json/read_request.h: what is accepted, and each fault with its place.
#include "request_support.h"

namespace anyqtama {
namespace {

using testing_support::answers_fault;
using testing_support::assess_fault;
using testing_support::day;
using testing_support::entry;
using testing_support::fault_beside;
using testing_support::order_503;
using testing_support::quoted;
using testing_support::read_request;
using testing_support::shown_fault;

struct Row {
  const char* text;
  const char* fault;
};

TEST(ReadAssessRequest, NeedsNothingButTheDayOfFiling) {
  const Request request = read_request(R"({"as_of": "2022-05-04"})");
  EXPECT_EQ(request.as_of.day, day("2022-05-04"));
  EXPECT_EQ(request.as_of.minute, std::nullopt);
  EXPECT_EQ(request.procedure, "issue");
  EXPECT_FALSE(request.answers.profession);
  EXPECT_FALSE(request.answers.experience);
  EXPECT_TRUE(request.answers.plain.empty());
  EXPECT_TRUE(request.answers.documents.empty());
  EXPECT_TRUE(request.events.empty());
}

TEST(ReadAssessRequest, ReadsTheExampleOfTheContract) {
  const Request request = read_request(R"({
    "as_of": "2022-05-04T10:00", "procedure": "issue", "region": "almaty",
    "answers": {
      "profession": "health/oncologist", "higher_education": "matching",
      "academic_degree": "none", "english_teaching_certificate": false,
      "experience": {"periods": [{"from": "2019-02-01", "to": "2021-08-31"}, {"from": "2021-09-01"}]},
      "qualification_level": 7, "foreign_language": true,
      "education_recognition": "recognised", "documents": ["application", "identity_document"]},
    "events": {"issued": "2022-05-12", "complaint_filed": "2022-06-01T18:31"}})");
  EXPECT_EQ(request.as_of.minute, 600);
  ASSERT_TRUE(request.answers.profession);
  EXPECT_EQ(request.answers.profession->entry, entry(order_503(), "health/oncologist"));
  EXPECT_EQ(request.answers.get<std::string_view>("higher_education"), "matching");
  EXPECT_EQ(request.answers.get<bool>("english_teaching_certificate"), false);
  EXPECT_EQ(request.answers.get<int>("qualification_level"), 7);
  EXPECT_EQ(request.answers.documents,
            (std::vector<std::string_view>{"application", "identity_document"}));
  EXPECT_EQ(request.events.at("issued").day, day("2022-05-12"));
  EXPECT_EQ(request.events.at("complaint_filed").minute, 18 * 60 + 31);
}

TEST(ReadAssessRequest, AcceptsEveryChoiceAndEveryIdItDescribes) {
  for (const Question& question : order_503().questions)
    for (const std::string_view choice : question.choices)
      EXPECT_EQ(answers_fault(quoted(question.id) + ": " + quoted(choice)), "-") << choice;
  for (const Profession& profession : order_503().professions)
    EXPECT_EQ(answers_fault("\"profession\": " + quoted(profession.id)), "-") << profession.id;
  for (const Procedure& procedure : order_503().procedures) {
    EXPECT_EQ(fault_beside("\"procedure\": " + quoted(procedure.id)), "-") << procedure.id;
    for (const DocumentRule& document : procedure.documents)
      EXPECT_EQ(answers_fault("\"documents\": [" + quoted(document.id) + "]"), "-") << document.id;
  }
  for (const Region& region : testing_support::law().regions)
    EXPECT_EQ(fault_beside("\"region\": " + quoted(region.id)), "-") << region.id;
}

TEST(ReadAssessRequest, TellsNotListedFromUnanswered) {
  const Request request =
      read_request(R"({"as_of": "2022-05-04", "answers": {"profession": "not_listed"}})");
  ASSERT_TRUE(request.answers.profession);
  EXPECT_EQ(request.answers.profession->entry, std::nullopt);
}

TEST(ReadAssessRequest, PointsAtTheFaultOfAnAnswer) {
  const Row rows[] = {
      {R"("profession": "health/oncologis")", "unknown_value /answers/profession"},
      {R"("profession": "")", "unknown_value /answers/profession"},
      {R"("profession": null)", "wrong_type /answers/profession"},
      {R"("higher_education": "Matching")", "unknown_value /answers/higher_education"},
      {R"("higher_education": true)", "wrong_type /answers/higher_education"},
      {R"("higher_education": null)", "wrong_type /answers/higher_education"},
      {R"("academic_degree": "phd")", "unknown_value /answers/academic_degree"},
      {R"("english_teaching_certificate": 1)", "wrong_type /answers/english_teaching_certificate"},
      {R"("english_teaching_certificate": "true")",
       "wrong_type /answers/english_teaching_certificate"},
      {R"("qualification_level": 0)", "out_of_range /answers/qualification_level"},
      {R"("qualification_level": 9)", "out_of_range /answers/qualification_level"},
      {R"("qualification_level": -0)", "out_of_range /answers/qualification_level"},
      {R"("qualification_level": 7.0)", "wrong_type /answers/qualification_level"},
      {R"("qualification_level": 1e400)", "wrong_type /answers/qualification_level"},
      {R"("qualification_level": 99999999999999999999)",
       "out_of_range /answers/qualification_level"},
      {R"("qualification_level": null)", "wrong_type /answers/qualification_level"},
      {R"("foreign_language": null)", "wrong_type /answers/foreign_language"},
      {R"("education_recognition": "no")", "unknown_value /answers/education_recognition"},
      {R"("documents": "application")", "wrong_type /answers/documents"},
      {R"("documents": null)", "wrong_type /answers/documents"},
      {R"("documents": ["application", null])", "wrong_type /answers/documents/1"},
      {R"("documents": ["application", "passport"])", "unknown_value /answers/documents/1"},
      {R"("documents": ["iin", "application", "iin"])", "duplicate_value /answers/documents/2"},
      {R"("education": "none")", "unknown_key /answers/education"},
      {R"("a/b~c": 1)", "unknown_key /answers/a~1b~0c"},
      {R"("": 1)", "unknown_key /answers/"},
      {R"("foreign_language": true, "foreign_language": true)",
       "duplicate_key /answers/foreign_language"},
  };
  for (const Row& row : rows) EXPECT_EQ(answers_fault(row.text), row.fault) << row.text;
}

TEST(ReadAssessRequest, PointsAtTheFaultOfAnEvent) {
  const Row rows[] = {
      {R"({"issued": "2022-05-12T10:00"})", "invalid_date /events/issued"},
      {R"({"issued": "2022-02-29"})", "invalid_date /events/issued"},
      {R"({"issued": null})", "wrong_type /events/issued"},
      {R"({"complaint_filed": "2022-05-12T24:00"})", "invalid_date /events/complaint_filed"},
      {R"({"authority_complaint_filed": 5})", "wrong_type /events/authority_complaint_filed"},
      {R"({"filed": "2022-05-12"})", "unknown_key /events/filed"},
      {R"({"registered": "2022-05-12"})", "unknown_key /events/registered"},
      {R"([])", "wrong_type /events"},
      {R"(null)", "wrong_type /events"},
  };
  for (const Row& row : rows)
    EXPECT_EQ(fault_beside("\"events\": " + std::string(row.text)), row.fault) << row.text;
}

TEST(ReadAssessRequest, AcceptsEveryEventUnderEveryProcedure) {
  std::string events;
  for (const EventKind& event : order_503().events)
    events += (events.empty() ? "" : ", ") + quoted(event.id) + R"(: "2022-06-01")";
  for (const Procedure& procedure : order_503().procedures)
    EXPECT_EQ(
        fault_beside("\"procedure\": " + quoted(procedure.id) + R"(, "events": {)" + events + '}'),
        "-");
}

TEST(ReadAssessRequest, AllowsATimeOnlyOfTheTwoComplaints) {
  for (const EventKind& event : order_503().events) {
    const bool complaint = event.id == "complaint_filed" || event.id == "authority_complaint_filed";
    EXPECT_EQ(fault_beside("\"events\": {" + quoted(event.id) + R"(: "2022-06-01T10:00"})"),
              complaint ? "-" : "invalid_date /events/" + std::string(event.id));
  }
}

TEST(ReadAssessRequest, PointsAtTheFaultOfTheTop) {
  const Row rows[] = {
      {R"({})", "missing_key /as_of"},
      {R"({"as_of": null})", "wrong_type /as_of"},
      {R"({"as_of": 20220504})", "wrong_type /as_of"},
      {R"({"as_of": "2022-05-04T10:00:00"})", "invalid_date /as_of"},
      {R"({"as_of": "2022-05-04T10:00Z"})", "invalid_date /as_of"},
      {R"({"as_of": "1899-12-31"})", "invalid_date /as_of"},
      {R"({"as_of": "2101-01-01"})", "invalid_date /as_of"},
      {R"({"as_of": "2022-05-04", "procedure": "renew"})", "unknown_value /procedure"},
      {R"({"as_of": "2022-05-04", "procedure": null})", "wrong_type /procedure"},
      {R"({"as_of": "2022-05-04", "region": "Almaty"})", "unknown_value /region"},
      {R"({"as_of": "2022-05-04", "region": 1e999})", "wrong_type /region"},
      {R"({"as_of": "2022-05-04", "answers": []})", "wrong_type /answers"},
      {R"({"as_of": "2022-05-04", "answers": null})", "wrong_type /answers"},
      {R"({"as_of": "2022-05-04", "as_of": "2022-05-04"})", "duplicate_key /as_of"},
      {R"({"as_of": "2022-05-04", "language": "en"})", "unknown_key /language"},
      {"[]", "wrong_type "},
      {"null", "wrong_type "},
      {"1e400", "wrong_type "},
      {R"("as_of")", "wrong_type "},
  };
  for (const Row& row : rows) EXPECT_EQ(assess_fault(row.text), row.fault) << row.text;
}

TEST(ReadAssessRequest, NamesTheEarliestDayWhereNoEditionCovers) {
  EXPECT_EQ(assess_fault(R"({"as_of": "2021-01-05"})"), "-");
  EXPECT_EQ(assess_fault(R"({"as_of": "2021-01-04"})"), "not_covered /as_of from 2021-01-05");
  EXPECT_EQ(assess_fault(R"({"as_of": "1900-01-01T23:59"})"), "not_covered /as_of from 2021-01-05");
  EXPECT_EQ(assess_fault(R"({"as_of": "2100-12-31"})"), "-");
}

TEST(ReadSearchRequest, ReadsWhatWasTyped) {
  const auto read = read_search_request(R"({"typed": "data", "language": "ru", "limit": 5})");
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read.value().typed, "data");
  EXPECT_EQ(read.value().language, "ru");
  EXPECT_EQ(read.value().limit, 5U);
  EXPECT_TRUE(read_search_request(R"({"typed": ""})").ok());
}

TEST(ReadSearchRequest, PointsAtTheFault) {
  const Row rows[] = {
      {R"({})", "missing_key /typed"},
      {R"({"typed": null})", "wrong_type /typed"},
      {R"({"typed": "a", "language": "de"})", "unknown_value /language"},
      {R"({"typed": "a", "limit": 0})", "out_of_range /limit"},
      {R"({"typed": "a", "limit": 1.0})", "wrong_type /limit"},
      {R"({"typed": "a", "typed": "a"})", "duplicate_key /typed"},
      {R"({"typed": "a", "as_of": "2022-05-04"})", "unknown_key /as_of"},
      {"\"a\"", "wrong_type "},
      {"\"\xFF\"", "invalid_utf8 "},
  };
  for (const Row& row : rows)
    EXPECT_EQ(shown_fault(read_search_request(row.text)), row.fault) << row.text;
}

TEST(ReadDescribeRequest, WantsAnEmptyObject) {
  const Row rows[] = {{"{}", "-"},
                      {" { } ", "-"},
                      {"", "invalid_json "},
                      {"[]", "wrong_type "},
                      {"null", "wrong_type "},
                      {R"({"language": "en"})", "unknown_key /language"}};
  for (const Row& row : rows)
    EXPECT_EQ(shown_fault(read_describe_request(row.text)), row.fault) << row.text;
}

}  // namespace
}  // namespace anyqtama

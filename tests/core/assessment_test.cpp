// Tests anyqtama/assessment.h: how what the rooms say is joined, on the law compiled in.
#include "anyqtama/assessment.h"

#include "request_support.h"

namespace anyqtama {
namespace {

using testing_support::law;
using testing_support::quoted;
using testing_support::read_request;
using Ids = std::vector<std::string_view>;

Assessment assessed(const Request& request) {
  return assess(*rulebook_on(law(), request.as_of.day), request,
                {law().calendar, law().end_of_hours});
}

Assessment of(std::string_view text) { return assessed(read_request(text)); }

Assessment filed(std::string_view as_of, std::string_view procedure) {
  return of("{\"as_of\": " + quoted(as_of) + ", \"procedure\": " + quoted(procedure) + '}');
}

Ids notices(const Assessment& assessment) {
  Ids ids;
  for (const NoticeRule* notice : assessment.notices) ids.push_back(notice->id);
  return ids;
}

TEST(Assess, JudgesTheQualificationOnlyWhenTheCertificateIsIssued) {
  for (const Procedure& procedure : law().rulebooks[0].procedures) {
    const Assessment found = filed("2022-05-04", procedure.id);
    EXPECT_EQ(found.merits.has_value(), procedure.id == "issue") << procedure.id;
    EXPECT_EQ(found.procedure->id, procedure.id);
    EXPECT_EQ(found.documents.size(), procedure.documents.size()) << procedure.id;
    EXPECT_EQ(found.deadlines.size(), procedure.deadlines.size()) << procedure.id;
  }
}

TEST(Assess, MeasuresExperienceOnTheDayOfFiling) {
  const char* answers =
      R"(, "answers": {"experience": {"periods": [{"from": "2019-02-01", "to": "2021-08-31"},
                                                  {"from": "2021-09-01"}]}}})";
  const auto experience = [&](const std::string& as_of) {
    return of(R"({"as_of": ")" + as_of + '"' + answers).merits->experience;
  };
  EXPECT_EQ(experience("2022-05-04"), (Duration{3, 3, 4}));
  EXPECT_EQ(experience("2022-05-04T23:59"), (Duration{3, 3, 4}));
  EXPECT_EQ(experience("2022-01-31"), (Duration{3, 0, 0}));
}

TEST(Assess, LeavesProfessionAndExperienceEmptyWhileUnanswered) {
  const Assessment found = of(R"({"as_of": "2022-05-04"})");
  EXPECT_FALSE(found.merits->profession.has_value());
  EXPECT_FALSE(found.merits->experience.has_value());
  EXPECT_EQ(found.merits->decision.outcome, Outcome::undecided);
}

TEST(Assess, LetsDocumentsAndRecognitionChangeNoOutcome) {
  const std::string start =
      R"({"as_of": "2022-05-04", "answers": {"profession": "health/oncologist",
          "higher_education": "matching", "academic_degree": "none",
          "english_teaching_certificate": false, "experience": {"years": 4})";
  for (const char* rest :
       {"}}", R"(, "education_recognition": "none"}})", R"(, "documents": []}})",
        R"(, "education_recognition": "pending", "documents": ["iin", "work_record"]}})"})
    EXPECT_EQ(of(start + rest).merits->decision.outcome, Outcome::no_ground_found) << rest;
}

TEST(Assess, SaysTheRepealFromTheFirstOfJuly2023OnInEveryProcedure) {
  for (const Procedure& procedure : law().rulebooks[0].procedures) {
    const auto repealed = [&](std::string_view as_of) {
      return filed(as_of, procedure.id).repealed;
    };
    EXPECT_FALSE(repealed("2023-06-30")) << procedure.id;
    EXPECT_FALSE(repealed("2023-06-30T23:59")) << procedure.id;
    EXPECT_TRUE(repealed("2023-07-01")) << procedure.id;
    EXPECT_TRUE(repealed("2026-11-23T00:00")) << procedure.id;
  }
}

TEST(Notices, NameTheAssumedHoursWhenATimeIsGiven) {
  EXPECT_EQ(notices(of(R"({"as_of": "2022-05-04T10:00"})")), Ids{"working_hours_assumed"});
  EXPECT_EQ(notices(of(R"({"as_of": "2022-05-04"})")), Ids{});
}

TEST(Notices, BelongToTheirProcedures) {
  const std::map<std::string_view, Ids> expected = {
      {"issue", {}},
      {"reissue", {}},
      {"extend", {"filing_after_expiry_not_regulated", "contract_term_circular"}},
      {"change_employer", {"contract_term_circular", "two_duties_same_days"}},
      {"end_contract", {"contract_end_effect_not_stated"}},
      {"replace", {"old_end_date_kept"}},
  };
  for (const auto& [procedure, ids] : expected)
    EXPECT_EQ(notices(filed("2022-05-04", procedure)), ids) << procedure;
}

TEST(Notices, OfTheProceduralCodeBeginOnTheFirstOfJuly2021) {
  EXPECT_EQ(notices(of(R"({"as_of": "2021-06-30", "procedure": "appeal"})")), Ids{});
  EXPECT_EQ(
      notices(of(R"({"as_of": "2021-07-01", "procedure": "appeal"})")),
      (Ids{"appc_complaint_three_months", "appc_review_twenty_days", "appc_silence_is_refusal"}));
}

}  // namespace
}  // namespace anyqtama

// Tests anyqtama/service.h: JSON in, JSON out, on the law compiled in.
#include "anyqtama/service.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "embedded_data.h"

namespace anyqtama {
namespace {

using Json = nlohmann::ordered_json;
using Keys = std::vector<std::string>;

const Service& service() {
  static const Service embedded = Service::embedded();
  return embedded;
}

Json parsed(const std::string& reply) {
  Json json = Json::parse(reply, nullptr, false);
  EXPECT_FALSE(json.is_discarded()) << reply;
  return json;
}

Json ok(const std::string& reply) {
  const Json json = parsed(reply);
  EXPECT_TRUE(json.contains("ok")) << reply;
  return json.value("ok", Json::object());
}

Keys keys_of(const Json& object) {
  Keys keys;
  for (const auto& [key, value] : object.items()) keys.push_back(key);
  return keys;
}

// The example of the contract.
Json oncologist() {
  return ok(service().assess(R"({
    "as_of": "2022-05-04T10:00", "procedure": "issue", "region": "almaty",
    "answers": {"profession": "health/oncologist", "higher_education": "matching",
      "academic_degree": "none", "english_teaching_certificate": false,
      "experience": {"periods": [{"from": "2019-02-01", "to": "2021-08-31"}, {"from": "2021-09-01"}]},
      "qualification_level": 7, "foreign_language": true,
      "education_recognition": "recognised", "documents": ["application", "identity_document"]},
    "events": {"issued": "2022-05-12", "contract_concluded": "2022-06-01",
               "contract_ends": "2026-06-01"}})"));
}

TEST(Assess, RepliesWithTheMembersOfTheContract) {
  EXPECT_EQ(keys_of(oncologist()), (Keys{"edition", "outcome", "score", "experience", "profession",
                                         "grounds_for_refusal", "ways_to_reach", "documents",
                                         "deadlines", "open_questions", "unanswered", "notices"}));
}

TEST(Assess, RepliesToTheExampleOfTheContract) {
  const Json reply = oncologist();
  EXPECT_EQ(reply["edition"], Json::parse(R"({"id": "kz-503-2020", "status": "in_force",
    "in_force": {"from": null, "not_before": "2021-01-05", "to": "2023-06-30"}})"));
  EXPECT_EQ(reply["outcome"], "no_ground_found");
  EXPECT_EQ(reply["score"]["threshold"], 5);
  for (const char* reading : {"strict", "lenient"})
    EXPECT_EQ(reply["score"][reading],
              Json::parse(R"({"earned": 7, "reachable": 7, "verdict": "reached"})"));
  EXPECT_EQ(reply["score"]["lines"][0], Json::parse(R"json({"criterion": "higher_education",
    "strict": 3, "lenient": 3, "most": 3,
    "citation": {"act": "kz-order-503", "provision": "Rules 10(1)"}})json"));
  EXPECT_EQ(reply["experience"], Json::parse(R"({"years": 3, "months": 3, "days": 4})"));
  EXPECT_EQ(reply["profession"], Json::parse(R"({"id": "health/oncologist", "status": "listed"})"));
  EXPECT_EQ(reply["ways_to_reach"], Json::array());
  EXPECT_EQ(reply["unanswered"], Json::array());
  EXPECT_EQ(reply["notices"], Json::parse(R"([{"id": "working_hours_assumed"}])"));
}

TEST(Assess, ShowsADeadlineWithItsSkippedDays) {
  EXPECT_EQ(oncologist()["deadlines"][2], Json::parse(R"({
    "id": "decision", "actor": "authority",
    "starts": {"event": "registered", "date": "2022-05-04"},
    "term": {"count": 6, "unit": "working_day"}, "due": "2022-05-16",
    "skipped": [{"date": "2022-05-07", "reason": "defender_day"},
                {"date": "2022-05-08", "reason": "weekend"},
                {"date": "2022-05-09", "reason": "victory_day"},
                {"date": "2022-05-10", "reason": "defender_day_substitute"},
                {"date": "2022-05-14", "reason": "weekend"},
                {"date": "2022-05-15", "reason": "weekend"}],
    "alternatives": [{"due": "2022-05-13", "because": "rules_para_11",
                      "citation": {"act": "kz-order-503", "provision": "Rules 11"}}],
    "certainty": "confirmed",
    "citation": {"act": "kz-order-503", "provision": "Std 3"}})"));
}

TEST(Assess, ShowsTheThreeGroundsAlways) {
  for (const char* request :
       {R"({"as_of": "2022-05-04"})",
        R"({"as_of": "2022-05-04", "answers": {"profession": "not_listed"}})"}) {
    const Json grounds = ok(service().assess(request))["grounds_for_refusal"];
    ASSERT_EQ(grounds.size(), 3U);
    EXPECT_EQ(grounds[0]["id"], "qualification");
    EXPECT_EQ(grounds[1]["id"], "threshold");
    EXPECT_EQ(grounds[2]["id"], "unreliable_documents");
    EXPECT_EQ(grounds[2]["status"], "not_checked");
    EXPECT_EQ(grounds[2]["citation"]["provision"], "Std 9(3)");
  }
}

TEST(Assess, ShowsAnUnlistedProfessionWithoutAnId) {
  const Json reply =
      ok(service().assess(R"({"as_of": "2022-05-04", "answers": {"profession": "not_listed"}})"));
  EXPECT_EQ(reply["profession"], Json::parse(R"({"id": null, "status": "not_listed"})"));
  EXPECT_EQ(reply["outcome"], "refusal_expected");
}

TEST(Assess, ShowsAHeadingAsOne) {
  const Json reply = ok(
      service().assess(R"({"as_of": "2022-05-04", "answers": {"profession": "school/teacher"}})"));
  EXPECT_EQ(reply["profession"], Json::parse(R"({"id": "school/teacher", "status": "heading"})"));
}

TEST(Assess, ShowsAWayWithTheDayItIsReached) {
  const Json reply = ok(service().assess(R"({"as_of": "2022-05-04", "answers": {
    "profession": "health/oncologist", "higher_education": "matching",
    "academic_degree": "scientific", "english_teaching_certificate": false,
    "experience": {"periods": [{"from": "2021-09-01"}]}}})"));
  EXPECT_EQ(reply["ways_to_reach"], Json::parse(R"([{"changes": [
    {"criterion": "experience", "to": {"years": 1}, "on": "2022-08-31"}],
    "strict": 6, "lenient": 9}])"));
}

TEST(Assess, LeavesOutZeroPartsOfATarget) {
  const Json reply = ok(service().assess(R"({"as_of": "2022-05-04", "answers": {
    "profession": "health/oncologist", "higher_education": "none", "academic_degree": "none",
    "english_teaching_certificate": false, "experience": {"years": 3}}})"));
  for (const Json& way : reply["ways_to_reach"])
    for (const Json& change : way["changes"])
      if (change["criterion"] == "experience") {
        EXPECT_TRUE(change["to"] == Json::parse(R"({"years": 3, "days": 1})") ||
                    change["to"] == Json::parse(R"({"years": 10, "days": 1})"))
            << change.dump();
      }
}

TEST(Assess, LeavesTheMeritsEmptyInOtherProcedures) {
  const Json reply = ok(service().assess(R"({"as_of": "2022-05-04", "procedure": "extend",
    "answers": {"profession": "health/oncologist", "higher_education": "none"}})"));
  for (const char* key : {"outcome", "score", "experience", "profession"})
    EXPECT_EQ(reply[key], Json(nullptr)) << key;
  for (const char* key : {"ways_to_reach", "grounds_for_refusal", "open_questions", "unanswered"})
    EXPECT_EQ(reply[key], Json::array()) << key;
}

TEST(Assess, SaysTheRepealFirst) {
  const Json reply = ok(service().assess(R"({"as_of": "2026-11-23T10:00"})"));
  EXPECT_EQ(reply["edition"]["status"], "repealed");
  EXPECT_EQ(reply["notices"][0], Json::parse(R"({"id": "order_repealed", "since": "2023-07-01",
    "successor": "kz-order-236"})"));
}

TEST(Assess, RepliesToAFaultWithCodeAndPlace) {
  EXPECT_EQ(service().assess(R"({"as_of": "2022-05-04", "answers": {"experience":
    {"periods": [{"from": "2020-02-30"}]}}})"),
            R"({"error":{"code":"invalid_date","at":"/answers/experience/periods/0/from"}})");
  EXPECT_EQ(service().assess("{"), R"({"error":{"code":"invalid_json","at":""}})");
  EXPECT_EQ(service().assess(R"({"as_of": "2021-01-04"})"),
            R"({"error":{"code":"not_covered","at":"/as_of","from":"2021-01-05"}})");
  EXPECT_EQ(service().assess(R"({"\"\u0001/ә": 1})"),
            "{\"error\":{\"code\":\"unknown_key\",\"at\":\"/\\\"\\u0001~1ә\"}}");
}

TEST(Professions, RepliesWithHitsOfTheList) {
  const Json reply =
      ok(service().professions(R"({"typed": "oncologist", "language": "en", "limit": 5})"));
  EXPECT_EQ(keys_of(reply), (Keys{"hits", "none_fits", "recognised"}));
  EXPECT_EQ(reply["hits"][0], Json::parse(R"({"id": "health/oncologist", "score": 1,
    "matched": "Oncologist", "language": "en", "by": "title", "occupation": "oncologist",
    "other_layout": false, "words": [{"begin": 0, "end": 10, "likeness": "same", "edits": 0}],
    "differs": []})"));
  EXPECT_EQ(reply["none_fits"], false);
  EXPECT_EQ(reply["recognised"], Json(nullptr));
  EXPECT_LE(reply["hits"].size(), 5U);
}

TEST(Professions, LeavesTheLanguageOfAnIdOpen) {
  const Json reply = ok(service().professions(R"({"typed": "health/oncologist"})"));
  ASSERT_EQ(reply["hits"].size(), 1U);
  EXPECT_EQ(reply["hits"][0]["by"], "id");
  EXPECT_EQ(reply["hits"][0]["language"], Json(nullptr));
}

TEST(Professions, NamesWhatIsNotOnTheList) {
  const Json reply = ok(service().professions(R"({"typed": "veterinarian"})"));
  EXPECT_EQ(reply["none_fits"], true);
  EXPECT_EQ(reply["recognised"]["id"], "veterinarian");
  EXPECT_EQ(reply["recognised"]["isco"], "2250");
  EXPECT_EQ(keys_of(reply["recognised"]["title"]), (Keys{"en", "ru", "kk"}));
}

TEST(EmbeddedLaw, AnswersAsTheWholeDoesBeforeTheCatalogueAndAfterwards) {
  constexpr std::string_view typed = R"({"typed": "db admin"})";
  Service law = Service::embedded_law();
  EXPECT_EQ(law.describe("{}"), service().describe("{}"));
  EXPECT_EQ(law.professions(typed), service().professions(typed));
  EXPECT_FALSE(law.add_catalogue("spoilt"));
  EXPECT_EQ(law.professions(typed), service().professions(typed));
  EXPECT_TRUE(law.add_catalogue(embedded_catalogue()));
  EXPECT_EQ(law.professions(typed), service().professions(typed));
}

TEST(Professions, SaysThatNoneFits) {
  EXPECT_EQ(service().professions(R"({"typed": ""})"),
            R"({"ok":{"hits":[],"none_fits":true,"recognised":null}})");
  EXPECT_EQ(service().professions("{}"), R"({"error":{"code":"missing_key","at":"/typed"}})");
}

TEST(Service, KeepsItsCatalogueWhereAnotherIsNotWhole) {
  Service kept = Service::embedded();
  const std::string request = R"({"typed": "cancer doctor"})";
  const std::string before = kept.professions(request);
  for (const char* bytes : {"", "anyqtama catalogue 1\n", "<html>"})
    EXPECT_FALSE(kept.add_catalogue(bytes)) << bytes;
  EXPECT_EQ(kept.professions(request), before);
}

TEST(Describe, RepliesWithWhatAFormNeeds) {
  const Json reply = ok(service().describe("{}"));
  for (const char* key : {"editions", "procedures", "questions", "professions", "documents",
                          "regions", "calendar_years"}) {
    EXPECT_TRUE(reply[key].is_array()) << key;
    EXPECT_FALSE(reply[key].empty()) << key;
  }
  EXPECT_TRUE(reply["version"].is_string());
  EXPECT_EQ(reply["professions"].size(), 112U);
  EXPECT_EQ(reply["procedures"].size(), 7U);
  EXPECT_EQ(reply["calendar_years"].size(), 12U);
}

TEST(Describe, ShowsAnEntryOfTheList) {
  const Json reply = ok(service().describe("{}"));
  for (const Json& entry : reply["professions"]) {
    for (const char* key : {"id", "kind", "sector", "activity", "group", "qualification_levels",
                            "requires_foreign_language", "title"})
      EXPECT_TRUE(entry.contains(key)) << key;
    EXPECT_TRUE(entry["qualification_levels"].is_array());
  }
  EXPECT_EQ(service().describe("[]"), R"({"error":{"code":"wrong_type","at":""}})");
}

TEST(Service, GivesTheSameReplyEveryTimeAndAfterAMove) {
  Service first = Service::embedded();
  const std::string before = first.describe("{}");
  EXPECT_EQ(first.describe("{}"), before);
  const Service moved = std::move(first);
  EXPECT_EQ(moved.describe("{}"), before);
}

}  // namespace
}  // namespace anyqtama

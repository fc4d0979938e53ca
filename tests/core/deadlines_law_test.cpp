// Tests the time limits of Order 503 on its calendar.
#include "anyqtama/deadlines.h"
#include "support.h"

namespace anyqtama {
namespace {

using testing_support::law;
using testing_support::moment;
using testing_support::order_503;
using testing_support::shown;
using Events = std::map<std::string_view, const char*>;

std::vector<Deadline> found(std::string_view procedure, const char* as_of,
                            const Events& events = {}) {
  Request request{moment(as_of), procedure, {}, {}};
  for (const auto& [id, when] : events) request.events[id] = moment(when);
  return deadlines(order_503(), *find_procedure(order_503(), procedure), request,
                   {law().calendar, law().end_of_hours});
}

Deadline one(std::string_view id, std::string_view procedure, const char* as_of,
             const Events& events = {}) {
  for (const Deadline& deadline : found(procedure, as_of, events))
    if (deadline.rule->shown_as == id) return deadline;
  ADD_FAILURE() << "no deadline " << id;
  return {};
}

std::string described(const TimeLimit& rule) {
  std::string text = std::string(rule.shown_as) + " ";
  if (rule.term)
    text += std::to_string(rule.term->count) + (rule.term->unit == TermUnit::working_day ? "wd "
                                                : rule.term->unit == TermUnit::month     ? "m "
                                                                                         : "y ");
  for (const std::string_view part : {rule.starts, rule.actor, rule.citation.provision})
    text += (part == rule.starts ? "" : ", ") + std::string(part);
  return text;
}

TEST(DeadlinesOfOrder503, AreTheTableOfTheContract) {
  const std::map<std::string_view, std::vector<std::string>> expected = {
      {"issue",
       {"registration filed, authority, Std 7",
        "forward_to_commission 2wd registered, authority, Rules 7",
        "decision 6wd registered, authority, Std 3",
        "certificate_expiry 3m issued, applicant, Rules 15",
        "extension_filing 5wd contract_concluded, applicant, Rules 17"}},
      {"extend",
       {"extension_filing 5wd contract_concluded, applicant, Rules 17",
        "registration filed, authority, Std 7",
        "extension_decision 3wd registered, authority, Rules 16",
        "extended_certificate_expiry 3y issued, applicant, Rules 16"}},
      {"change_employer",
       {"employer_change_notice 5wd contract_concluded, applicant, Rules 18",
        "extension_filing 5wd contract_concluded, applicant, Rules 19",
        "registration filed, authority, Std 7",
        "extension_decision 3wd registered, authority, Rules 16",
        "extended_certificate_expiry 3y issued, applicant, Rules 16"}},
      {"end_contract", {"contract_end_notice 5wd contract_terminated, applicant, Rules 20"}},
      {"reissue",
       {"identity_change_application 5wd identity_changed, applicant, Rules 22",
        "registration filed, authority, Std 7", "reissue 3wd registered, authority, Rules 22"}},
      {"replace",
       {"registration filed, authority, Std 7", "replacement 5wd registered, authority, Rules 22"}},
      {"appeal",
       {"provider_review 5wd registered, authority, Rules 23",
        "authority_review 15wd registered, authority, Rules 23"}},
  };
  for (const auto& [procedure, rules] : expected) {
    std::vector<std::string> all;
    for (const Deadline& deadline : found(procedure, "2022-05-04"))
      all.push_back(described(*deadline.rule));
    EXPECT_EQ(all, rules) << procedure;
  }
}

TEST(Decision, OfTheFourthOfMay2022IsDueOnTheSixteenth) {
  const Deadline decision = one("decision", "issue", "2022-05-04T10:00");
  EXPECT_EQ(shown(decision.due), "2022-05-16");
  std::string skipped;
  for (const SkippedDay& off : decision.skipped)
    skipped += to_iso(off.date).substr(8) + " " + std::string(off.reason) + ", ";
  EXPECT_EQ(skipped,
            "07 defender_day, 08 weekend, 09 victory_day, 10 defender_day_substitute, 14 weekend, "
            "15 weekend, ");
  ASSERT_EQ(decision.alternatives.size(), 1U);
  EXPECT_EQ(to_iso(decision.alternatives[0].due), "2022-05-13");
  EXPECT_EQ(decision.alternatives[0].because, "rules_para_11");
  EXPECT_EQ(decision.alternatives[0].citation.provision, "Rules 11");
}

TEST(Registration, OfOrder503EndsAtHalfPastSix) {
  const struct {
    const char* filed;
    const char* registered;
  } rows[] = {{"2022-05-06T19:00", "2022-05-11"}, {"2022-05-06T18:30", "2022-05-06"},
              {"2022-05-06T18:31", "2022-05-11"}, {"2022-05-06", "2022-05-06"},
              {"2024-06-14T18:30", "2024-06-14"}, {"2024-06-14T18:31", "2024-06-17"}};
  for (const auto& row : rows)
    EXPECT_EQ(shown(one("registration", "issue", row.filed).due), row.registered) << row.filed;
}

TEST(ExtensionFiling, IsCappedByTheEndOfTheCertificate) {
  const Events events = {{"issued", "2021-11-30"}, {"contract_concluded", "2022-02-25"}};
  EXPECT_EQ(shown(one("certificate_expiry", "issue", "2022-02-25", events).due), "2022-02-28");
  for (const char* procedure : {"issue", "extend"}) {
    const Deadline filing = one("extension_filing", procedure, "2022-02-25", events);
    EXPECT_EQ(shown(filing.due), "2022-02-28") << procedure;
    EXPECT_TRUE(filing.capped) << procedure;
  }
  const Events without = {{"contract_concluded", "2022-02-25"}};
  EXPECT_EQ(shown(one("extension_filing", "issue", "2022-02-25", without).due), "2022-03-04");
}

TEST(ExtensionFiling, WithANewEmployerIsCappedByThePrintedEndOnly) {
  Events events = {{"issued", "2022-01-10"}, {"contract_concluded", "2023-03-01"}};
  for (const char* id : {"employer_change_notice", "extension_filing"}) {
    const Deadline duty = one(id, "change_employer", "2023-03-01", events);
    EXPECT_EQ(shown(duty.due), "2023-03-09") << id;
    ASSERT_EQ(duty.alternatives.size(), 1U);
    EXPECT_EQ(to_iso(duty.alternatives[0].due), "2023-03-07");
  }
  events["certificate_ends"] = "2023-03-03";
  EXPECT_EQ(shown(one("extension_filing", "change_employer", "2023-03-01", events).due),
            "2023-03-03");
  EXPECT_EQ(shown(one("employer_change_notice", "change_employer", "2023-03-01", events).due),
            "2023-03-09");
}

TEST(ExtendedCertificate, EndsWithTheContractOrAfterThreeYears) {
  const struct {
    Events events;
    const char* due;
    const char* alternative;
  } rows[] = {
      {{{"issued", "2022-01-10"}}, "2025-01-10", "2025-05-12"},
      {{{"issued", "2022-01-10"}, {"contract_ends", "2024-12-31"}}, "2024-12-31", "-"},
      {{{"issued", "2022-01-10"}, {"contract_ends", "2025-02-01"}}, "2025-01-10", "2025-02-01"},
      {{{"issued", "2022-01-10"}, {"contract_ends", "2026-02-01"}}, "2025-01-10", "2025-05-12"},
      {{{"contract_ends", "2024-12-31"}}, "-", "-"},
  };
  for (const auto& row : rows) {
    const Deadline expiry = one("extended_certificate_expiry", "extend", "2022-05-05", row.events);
    EXPECT_EQ(shown(expiry.due), row.due);
    EXPECT_EQ(expiry.alternatives.empty() ? "-" : to_iso(expiry.alternatives[0].due),
              row.alternative);
  }
}

TEST(Complaints, AreRegisteredLikeApplications) {
  const Events events = {{"complaint_filed", "2022-05-06T18:31"},
                         {"authority_complaint_filed", "2022-06-04"}};
  EXPECT_EQ(shown(one("provider_review", "appeal", "2022-05-06", events).start), "2022-05-11");
  EXPECT_EQ(shown(one("provider_review", "appeal", "2022-05-06", events).due), "2022-05-18");
  EXPECT_EQ(shown(one("authority_review", "appeal", "2022-05-06", events).start), "2022-06-06");
  EXPECT_EQ(shown(one("authority_review", "appeal", "2022-05-06", events).due), "2022-06-27");
  EXPECT_EQ(shown(one("authority_review", "appeal", "2022-05-06").start), "-");
}

TEST(LostCertificate, IsReplacedInFiveDaysOrInThree) {
  const Deadline replacement = one("replacement", "replace", "2022-06-01");
  EXPECT_EQ(shown(replacement.due), "2022-06-08");
  ASSERT_EQ(replacement.alternatives.size(), 1U);
  EXPECT_EQ(to_iso(replacement.alternatives[0].due), "2022-06-06");
  EXPECT_EQ(replacement.alternatives[0].because, "std_3");
}

}  // namespace
}  // namespace anyqtama

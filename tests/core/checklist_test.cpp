// Tests anyqtama/checklist.h against the documents of Order 503.
#include "anyqtama/checklist.h"

#include "support.h"

namespace anyqtama {
namespace {

using testing_support::order_503;
using Needs = std::vector<std::string_view>;

Answers in_hand(std::vector<std::string_view> documents) {
  Answers answers;
  answers.documents = std::move(documents);
  return answers;
}

std::vector<DocumentCheck> check(std::string_view procedure, const Answers& answers) {
  return check_documents(*find_procedure(order_503(), procedure), answers);
}

DocumentCheck one(const Answers& answers, std::string_view id) {
  for (const DocumentCheck& found : check("issue", answers))
    if (found.rule->id == id) return found;
  ADD_FAILURE() << "no document " << id;
  return {};
}

TEST(Documents, AreThoseOfTheProcedureInItsOrder) {
  const std::map<std::string_view, Needs> expected = {
      {"issue",
       {"iin", "digital_signature", "application", "identity_document", "education_documents",
        "english_teaching_certificate", "work_record"}},
      {"extend",
       {"iin", "digital_signature", "extension_application", "certificate", "employment_contract"}},
      {"change_employer",
       {"iin", "digital_signature", "written_notification", "extension_application", "certificate",
        "employment_contract"}},
      {"reissue", {"iin", "digital_signature", "reissue_application", "identity_change_document"}},
      {"replace", {"iin", "digital_signature", "duplicate_application"}},
      {"end_contract", {"written_notification"}},
      {"appeal", {"complaint"}},
  };
  for (const auto& [procedure, ids] : expected) {
    Needs found;
    for (const DocumentCheck& document : check(procedure, {})) found.push_back(document.rule->id);
    EXPECT_EQ(found, ids) << procedure;
  }
}

TEST(Documents, NeedWhatStd8AsksFor) {
  const std::map<std::string_view, Needs> expected = {
      {"iin", {}},
      {"digital_signature", {}},
      {"application", {"translation"}},
      {"identity_document", {"copy"}},
      {"education_documents", {"notarised_translation", "recognition"}},
      {"english_teaching_certificate", {"notarised_translation"}},
      {"work_record", {"notarised_copy", "translation"}},
      {"extension_application", {"translation"}},
      {"certificate", {}},
      {"employment_contract", {"copy"}},
      {"written_notification", {}},
      {"reissue_application", {}},
      {"identity_change_document", {"copy"}},
      {"duplicate_application", {}},
      {"complaint", {}},
  };
  std::map<std::string_view, Needs> found;
  for (const Procedure& procedure : order_503().procedures)
    for (const DocumentCheck& document : check_documents(procedure, {}))
      found[document.rule->id] = document.needs;
  EXPECT_EQ(found, expected);
}

TEST(Documents, AreAllMissingWhileNoneIsInHand) {
  for (const Procedure& procedure : order_503().procedures) {
    for (const DocumentCheck& document : check_documents(procedure, {})) {
      EXPECT_EQ(document.status, DocumentStatus::missing) << document.rule->id;
      EXPECT_EQ(document.lacks, document.needs) << document.rule->id;
    }
  }
}

TEST(Documents, AreHadInTheFormAskedFor) {
  const DocumentCheck found = one(in_hand({"work_record"}), "work_record");
  EXPECT_EQ(found.status, DocumentStatus::have);
  EXPECT_EQ(found.needs, (Needs{"notarised_copy", "translation"}));
  EXPECT_EQ(found.lacks, Needs{});
}

TEST(Documents, OfAnotherProcedureChangeNothing) {
  for (const DocumentCheck& document : check("issue", in_hand({"complaint", "certificate"})))
    EXPECT_EQ(document.status, DocumentStatus::missing) << document.rule->id;
}

TEST(Recognition, IsWaivedByATreatyAndForADiplomaOfKazakhstan) {
  const struct {
    const char* answer;
    bool needed;
  } rows[] = {{"recognised", true}, {"treaty_exempt", false}, {"issued_in_kazakhstan", false},
              {"pending", true},    {"none", true},           {nullptr, true}};
  for (const auto& row : rows) {
    Answers answers;
    if (row.answer != nullptr) answers.plain["education_recognition"] = row.answer;
    const Needs needs =
        row.needed ? Needs{"notarised_translation", "recognition"} : Needs{"notarised_translation"};
    EXPECT_EQ(one(answers, "education_documents").needs, needs) << (row.answer ? row.answer : "-");
    EXPECT_EQ(one(answers, "education_documents").lacks, needs) << (row.answer ? row.answer : "-");
  }
}

TEST(Recognition, KeepsTheDocumentsMissingWhileItIsPendingOrNone) {
  const struct {
    const char* answer;
    DocumentStatus status;
    Needs lacks;
  } rows[] = {{"recognised", DocumentStatus::have, {}},
              {"treaty_exempt", DocumentStatus::have, {}},
              {"issued_in_kazakhstan", DocumentStatus::have, {}},
              {"pending", DocumentStatus::missing, {"recognition"}},
              {"none", DocumentStatus::missing, {"recognition"}}};
  for (const auto& row : rows) {
    Answers answers = in_hand({"education_documents"});
    answers.plain["education_recognition"] = row.answer;
    EXPECT_EQ(one(answers, "education_documents").status, row.status) << row.answer;
    EXPECT_EQ(one(answers, "education_documents").lacks, row.lacks) << row.answer;
    EXPECT_EQ(
        one(answers, "english_teaching_certificate").status,
        row.status == DocumentStatus::have ? DocumentStatus::not_needed : DocumentStatus::missing)
        << row.answer;
  }
}

TEST(EitherOfTwo, IsEnough) {
  const DocumentCheck other = one(in_hand({"education_documents"}), "english_teaching_certificate");
  EXPECT_EQ(other.status, DocumentStatus::not_needed);
  EXPECT_EQ(other.lacks, Needs{});
  EXPECT_EQ(one(in_hand({"english_teaching_certificate"}), "education_documents").status,
            DocumentStatus::not_needed);
}

TEST(EitherOfTwo, MayBothBeInHand) {
  const Answers both = in_hand({"education_documents", "english_teaching_certificate"});
  EXPECT_EQ(one(both, "education_documents").status, DocumentStatus::have);
  EXPECT_EQ(one(both, "english_teaching_certificate").status, DocumentStatus::have);
}

TEST(EitherOfTwo, DoesNotStandInForWhatPointsAreClaimedFor) {
  const struct {
    const char* question;
    Answer answer;
    DocumentStatus status;
  } rows[] = {
      {"higher_education", "matching", DocumentStatus::missing},
      {"higher_education", "other_field", DocumentStatus::not_needed},
      {"higher_education", "none", DocumentStatus::not_needed},
      {"academic_degree", "scientific", DocumentStatus::missing},
      {"academic_degree", "academic", DocumentStatus::missing},
      {"academic_degree", "other_field", DocumentStatus::not_needed},
      {"english_teaching_certificate", true, DocumentStatus::not_needed},
  };
  for (const auto& row : rows) {
    Answers answers = in_hand({"english_teaching_certificate"});
    answers.plain[row.question] = row.answer;
    EXPECT_EQ(one(answers, "education_documents").status, row.status) << row.question;
  }
  Answers claimed = in_hand({"education_documents"});
  claimed.plain["english_teaching_certificate"] = true;
  EXPECT_EQ(one(claimed, "english_teaching_certificate").status, DocumentStatus::missing);
  EXPECT_EQ(one(claimed, "english_teaching_certificate").lacks, Needs{"notarised_translation"});
}

TEST(EitherOfTwo, NamesTheOther) {
  EXPECT_EQ(one({}, "education_documents").rule->or_document, "english_teaching_certificate");
  EXPECT_EQ(one({}, "english_teaching_certificate").rule->or_document, "education_documents");
  EXPECT_EQ(one({}, "work_record").rule->or_document, std::nullopt);
}

}  // namespace
}  // namespace anyqtama

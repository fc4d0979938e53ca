#include "anyqtama/checklist.h"

#include <algorithm>

namespace anyqtama {
namespace {

constexpr std::string_view recognition = "recognition";

bool contains(const std::vector<std::string_view>& items, std::string_view item) {
  return std::find(items.begin(), items.end(), item) != items.end();
}

// Empty while unanswered.
std::string_view recognition_answer(const Answers& answers) {
  return answers.get<std::string_view>("education_recognition").value_or("");
}

std::vector<std::string_view> needs_of(const DocumentRule& rule, const Answers& answers) {
  std::vector<std::string_view> needs = rule.needs;
  if (contains(rule.recognition_waived_by, recognition_answer(answers)))
    needs.erase(std::remove(needs.begin(), needs.end(), recognition), needs.end());
  return needs;
}

bool in_hand(const DocumentRule& rule, const Answers& answers) {
  return contains(answers.documents, rule.id);
}

bool in_due_form(const DocumentRule& rule, const Answers& answers) {
  return in_hand(rule, answers) &&
         !contains(rule.recognition_unmet_by, recognition_answer(answers));
}

bool is_claimed(const DocumentRule& rule, const Answers& answers) {
  return std::any_of(rule.claimed_by.begin(), rule.claimed_by.end(), [&](const Claim& claim) {
    const Answer* answer = answers.find(claim.question);
    return answer != nullptr &&
           std::find(claim.answers.begin(), claim.answers.end(), *answer) != claim.answers.end();
  });
}

bool is_replaced(const DocumentRule& rule, const Procedure& procedure, const Answers& answers) {
  if (!rule.or_document || is_claimed(rule, answers)) return false;
  return std::any_of(procedure.documents.begin(), procedure.documents.end(),
                     [&](const DocumentRule& other) {
                       return other.id == *rule.or_document && in_due_form(other, answers);
                     });
}

DocumentCheck check(const DocumentRule& rule, const Procedure& procedure, const Answers& answers) {
  DocumentCheck result{&rule, DocumentStatus::missing, needs_of(rule, answers), {}};
  if (in_due_form(rule, answers))
    result.status = DocumentStatus::have;
  else if (is_replaced(rule, procedure, answers))
    result.status = DocumentStatus::not_needed;
  else if (in_hand(rule, answers))
    result.lacks = {recognition};
  else
    result.lacks = result.needs;
  return result;
}

}  // namespace

std::vector<DocumentCheck> check_documents(const Procedure& procedure, const Answers& answers) {
  std::vector<DocumentCheck> checks;
  for (const DocumentRule& rule : procedure.documents)
    checks.push_back(check(rule, procedure, answers));
  return checks;
}

}  // namespace anyqtama

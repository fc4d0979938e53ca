#include "read_answers.h"

#include <algorithm>

#include "read_experience.h"

namespace anyqtama {
namespace {

constexpr std::string_view not_listed = "not_listed";

std::optional<ProfessionAnswer> read_profession(const Node& node, const Place& place,
                                                const Rulebook& rulebook, Faults& faults) {
  const std::string* id = read_text(node, place, faults);
  if (id == nullptr) return std::nullopt;
  if (*id == not_listed) return ProfessionAnswer{};
  const auto entry = find_profession(rulebook, *id);
  if (entry) return ProfessionAnswer{entry};
  faults.add(node, "unknown_value", place);
  return std::nullopt;
}

std::vector<std::string_view> document_ids(const Rulebook& rulebook) {
  std::vector<std::string_view> ids;
  for (const Procedure& procedure : rulebook.procedures)
    for (const DocumentRule& rule : procedure.documents) ids.push_back(rule.id);
  return ids;
}

std::vector<std::string_view> read_documents(const Node& node, const Place& place,
                                             const Rulebook& rulebook, Faults& faults) {
  const auto known = document_ids(rulebook);
  std::vector<std::string_view> documents;
  each_item(node, place, faults, [&](const Node& item, const Place& here) {
    const auto id = read_choice(item, known, here, faults);
    if (!id) return;
    if (std::find(documents.begin(), documents.end(), *id) != documents.end())
      faults.add(item, "duplicate_value", here);
    documents.push_back(*id);
  });
  return documents;
}

std::optional<Answer> read_plain(const Node& node, const Place& place, const Question& question,
                                 Faults& faults) {
  if (question.kind == "yes_no") return read_boolean(node, place, faults);
  if (question.kind == "whole_number")
    return read_whole(node, question.least, question.most, place, faults);
  return read_choice(node, question.choices, place, faults);
}

void read_answer(const Node& node, const Place& place, const Question& question,
                 const Rulebook& rulebook, std::optional<Date> as_of, Answers& answers,
                 Faults& faults) {
  if (question.kind == "profession") {
    answers.profession = read_profession(node, place, rulebook, faults);
  } else if (question.kind == "experience") {
    answers.experience = read_experience(node, place, question.most_total, as_of, faults);
  } else if (question.kind == "documents") {
    answers.documents = read_documents(node, place, rulebook, faults);
  } else if (const auto answer = read_plain(node, place, question, faults)) {
    answers.plain.emplace(question.id, *answer);
  }
}

}  // namespace

std::optional<Date> read_date(const Node& node, const Place& place, Faults& faults) {
  const std::string* text = read_text(node, place, faults);
  if (text == nullptr) return std::nullopt;
  const auto date = parse_date(*text);
  if (!date) faults.add(node, "invalid_date", place);
  return date;
}

std::optional<std::string_view> read_choice(const Node& node,
                                            const std::vector<std::string_view>& known,
                                            const Place& place, Faults& faults) {
  const std::string* text = read_text(node, place, faults);
  if (text == nullptr) return std::nullopt;
  const auto found = std::find(known.begin(), known.end(), *text);
  if (found != known.end()) return *found;
  faults.add(node, "unknown_value", place);
  return std::nullopt;
}

Answers read_answers(const Node& node, const Place& place, const Rulebook& rulebook,
                     std::optional<Date> as_of, Faults& faults) {
  Answers answers;
  each_member(node, place, faults, [&](std::string_view key, const Node& value, const Place& here) {
    const auto question =
        std::find_if(rulebook.questions.begin(), rulebook.questions.end(),
                     [&](const Question& candidate) { return candidate.id == key; });
    if (question == rulebook.questions.end()) return false;
    read_answer(value, here, *question, rulebook, as_of, answers, faults);
    return true;
  });
  return answers;
}

}  // namespace anyqtama

#include "anyqtama/assessment.h"

#include <algorithm>

#include "anyqtama/experience.h"

namespace anyqtama {
namespace {

// An education item is there, or may still be named.
bool may_have_education(const Rulebook& rulebook, const Answers& answers,
                        const Standings& standings) {
  return has_education(rulebook, standings) ||
         std::any_of(rulebook.criteria.begin(), rulebook.criteria.end(), [&](const Criterion& c) {
           return c.education && answers.find(c.id) == nullptr;
         });
}

// Those that change this person's points, then those that open the ground "qualification".
std::vector<const OpenQuestion*> open_questions(const Rulebook& rulebook, const Answers& answers,
                                                const Standings& standings) {
  std::vector<const OpenQuestion*> open;
  for (const OpenQuestionIndex index : open_in_score(rulebook, standings))
    open.push_back(&rulebook.open_questions[index]);
  const QualificationFacts facts{
      answers.profession, may_have_education(rulebook, answers, standings),
      answers.get<int>("qualification_level"), answers.get<bool>("foreign_language")};
  for (const std::string_view id : open_conditions(rulebook, facts))
    open.push_back(&rulebook.open_questions[*find_open_question(rulebook, id)]);
  return open;
}

Merits merits_of(const Rulebook& rulebook, const Request& request) {
  const Answers& answers = request.answers;
  ScoredAnswers scored{answers, std::nullopt};
  if (answers.experience) scored.experience = measure(*answers.experience, request.as_of.day);
  Scorecard card = score(rulebook, scored);
  auto ways = ways_to_reach(rulebook, card, scored, request.as_of.day);
  auto open = open_questions(rulebook, answers, card.standings);
  return {decide(rulebook, scored), std::move(card), answers.profession,
          scored.experience,        std::move(ways), std::move(open)};
}

bool applies(const NoticeRule& notice, std::string_view procedure, const Moment& as_of) {
  const auto& only = notice.procedures;
  if (!only.empty() && std::find(only.begin(), only.end(), procedure) == only.end()) return false;
  if (notice.from && as_of.day < *notice.from) return false;
  return !notice.when_time_given || as_of.minute.has_value();
}

}  // namespace

Assessment assess(const Rulebook& rulebook, const Request& request, const Clock& clock) {
  const Procedure& procedure = *find_procedure(rulebook, request.procedure);
  Assessment assessment{&rulebook,
                        &procedure,
                        rulebook.repealed_since && request.as_of.day >= *rulebook.repealed_since,
                        std::nullopt,
                        check_documents(procedure, request.answers),
                        deadlines(rulebook, procedure, request, clock),
                        {}};
  if (procedure.assesses_qualification) assessment.merits = merits_of(rulebook, request);
  for (const NoticeRule& notice : rulebook.notices)
    if (applies(notice, procedure.id, request.as_of)) assessment.notices.push_back(&notice);
  return assessment;
}

}  // namespace anyqtama

#include "write.h"
#include "write_values.h"

namespace anyqtama {
namespace {

const char* name_of(Outcome outcome) {
  switch (outcome) {
    case Outcome::no_ground_found:
      return "no_ground_found";
    case Outcome::open_question:
      return "open_question";
    case Outcome::refusal_expected:
      return "refusal_expected";
    case Outcome::undecided:
      break;
  }
  return "undecided";
}

const char* name_of(GroundStatus status) {
  switch (status) {
    case GroundStatus::not_found:
      return "not_found";
    case GroundStatus::open:
      return "open";
    case GroundStatus::found:
      return "found";
    case GroundStatus::undecided:
      return "undecided";
    case GroundStatus::not_checked:
      break;
  }
  return "not_checked";
}

const char* name_of(Verdict verdict) {
  if (verdict == Verdict::reached) return "reached";
  return verdict == Verdict::undecided ? "undecided" : "not_reached";
}

const char* name_of(Certainty certainty) {
  if (certainty == Certainty::confirmed) return "confirmed";
  return certainty == Certainty::projected ? "projected" : "unknown";
}

const char* name_of(DocumentStatus status) {
  if (status == DocumentStatus::have) return "have";
  return status == DocumentStatus::missing ? "missing" : "not_needed";
}

Json edition(const Assessment& assessment) {
  const Rulebook& rulebook = *assessment.rulebook;
  return {{"id", rulebook.id},
          {"status", assessment.repealed ? "repealed" : "in_force"},
          {"in_force", to_json(rulebook.in_force)}};
}

Json tally(const Tally& tally) {
  return {{"earned", tally.earned},
          {"reachable", tally.reachable},
          {"verdict", name_of(tally.verdict)}};
}

Json score(const Rulebook& rulebook, const Scorecard& card) {
  Json lines = Json::array();
  for (std::size_t i = 0; i < card.lines.size(); ++i) {
    const Criterion& criterion = rulebook.criteria[i];
    lines.push_back({{"criterion", criterion.id},
                     {"strict", or_null(card.lines[i].strict)},
                     {"lenient", or_null(card.lines[i].lenient)},
                     {"most", criterion.most},
                     {"citation", to_json(criterion.citation)}});
  }
  return {{"threshold", rulebook.threshold},
          {"strict", tally(card.strict)},
          {"lenient", tally(card.lenient)},
          {"lines", std::move(lines)}};
}

Json profession(const Rulebook& rulebook, const std::optional<ProfessionAnswer>& answer) {
  if (!answer) return nullptr;
  if (!answer->entry) return {{"id", nullptr}, {"status", "not_listed"}};
  const Profession& entry = rulebook.professions[*answer->entry];
  const bool heading = entry.kind == ProfessionKind::heading;
  return {{"id", entry.id}, {"status", heading ? "heading" : "listed"}};
}

// Of the three grounds, documents cannot be judged from answers.
GroundStatus status_of(const Ground& ground, const Decision& decision) {
  if (ground.id == "qualification") return decision.qualification;
  return ground.id == "threshold" ? decision.threshold : GroundStatus::not_checked;
}

Json grounds(const Rulebook& rulebook, const Decision& decision) {
  Json list = Json::array();
  for (const Ground& ground : rulebook.grounds)
    list.push_back({{"id", ground.id},
                    {"status", name_of(status_of(ground, decision))},
                    {"citation", to_json(ground.citation)}});
  return list;
}

Json without_zeros(const Duration& duration) {
  Json json = Json::object();
  if (duration.years != 0) json["years"] = duration.years;
  if (duration.months != 0) json["months"] = duration.months;
  if (duration.days != 0) json["days"] = duration.days;
  return json;
}

Json change(const Rulebook& rulebook, const Change& change) {
  const auto* target = std::get_if<Duration>(&change.to);
  Json json{
      {"criterion", rulebook.criteria[change.criterion].id},
      {"to", target == nullptr ? to_json(std::get<Answer>(change.to)) : without_zeros(*target)}};
  if (change.on) json["on"] = to_iso(*change.on);
  return json;
}

Json ways(const Rulebook& rulebook, const std::vector<Way>& ways) {
  Json list = Json::array();
  for (const Way& way : ways) {
    Json changes = Json::array();
    for (const Change& one : way.changes) changes.push_back(change(rulebook, one));
    list.push_back(
        {{"changes", std::move(changes)}, {"strict", way.strict}, {"lenient", way.lenient}});
  }
  return list;
}

Json open_questions(const std::vector<const OpenQuestion*>& open) {
  Json list = Json::array();
  for (const OpenQuestion* question : open)
    list.push_back({{"id", question->id}, {"citation", to_json(question->citation)}});
  return list;
}

Json documents(const std::vector<DocumentCheck>& checks) {
  Json list = Json::array();
  for (const DocumentCheck& check : checks) {
    Json json{{"id", check.rule->id},
              {"status", name_of(check.status)},
              {"needs", check.needs},
              {"lacks", check.lacks}};
    if (check.rule->or_document) json["or"] = *check.rule->or_document;
    json["citation"] = to_json(check.rule->citation);
    list.push_back(std::move(json));
  }
  return list;
}

Json skipped(const std::vector<SkippedDay>& days) {
  Json list = Json::array();
  for (const SkippedDay& day : days)
    list.push_back({{"date", to_iso(day.date)}, {"reason", day.reason}});
  return list;
}

Json alternatives(const std::vector<Alternative>& alternatives) {
  Json list = Json::array();
  for (const Alternative& other : alternatives)
    list.push_back({{"due", to_iso(other.due)},
                    {"because", other.because},
                    {"citation", to_json(other.citation)}});
  return list;
}

Json deadline(const Deadline& deadline) {
  const TimeLimit& rule = *deadline.rule;
  Json json{{"id", rule.shown_as},
            {"actor", rule.actor},
            {"starts", {{"event", rule.starts}, {"date", to_json(deadline.start)}}},
            {"term", to_json(rule.term)},
            {"due", to_json(deadline.due)},
            {"skipped", skipped(deadline.skipped)},
            {"alternatives", alternatives(deadline.alternatives)},
            {"certainty", deadline.certainty ? Json(name_of(*deadline.certainty)) : Json(nullptr)}};
  json["citation"] = to_json(rule.citation);
  if (deadline.capped) {
    const auto& event = rule.capped_by_event;
    json["capped_by"] = event ? *event : *rule.capped_by_time_limit;
  }
  for (const Citation& citation : rule.see_also) json["see_also"].push_back(to_json(citation));
  return json;
}

Json notices(const Assessment& assessment) {
  const Rulebook& rulebook = *assessment.rulebook;
  Json list = Json::array();
  if (assessment.repealed)
    list.push_back({{"id", "order_repealed"},
                    {"since", to_json(rulebook.repealed_since)},
                    {"successor", rulebook.successor}});
  for (const NoticeRule* notice : assessment.notices) {
    Json json{{"id", notice->id}};
    if (notice->citation) json["citation"] = to_json(*notice->citation);
    list.push_back(std::move(json));
  }
  return list;
}

// Only the procedure "issue" assesses the qualification.
void write_merits(const Assessment& assessment, Json& json) {
  const Rulebook& rulebook = *assessment.rulebook;
  const auto& merits = assessment.merits;
  json["outcome"] = merits ? Json(name_of(merits->decision.outcome)) : Json(nullptr);
  json["score"] = merits ? score(rulebook, merits->card) : Json(nullptr);
  json["experience"] = merits && merits->experience ? to_json(*merits->experience) : Json(nullptr);
  json["profession"] = merits ? profession(rulebook, merits->profession) : Json(nullptr);
  json["grounds_for_refusal"] = merits ? grounds(rulebook, merits->decision) : Json::array();
  json["ways_to_reach"] = merits ? ways(rulebook, merits->ways) : Json::array();
}

}  // namespace

std::string write_assessment(const Assessment& assessment) {
  const auto& merits = assessment.merits;
  Json json{{"edition", edition(assessment)}};
  write_merits(assessment, json);
  json["documents"] = documents(assessment.documents);
  json["deadlines"] = Json::array();
  for (const Deadline& one : assessment.deadlines) json["deadlines"].push_back(deadline(one));
  json["open_questions"] = merits ? open_questions(merits->open_questions) : Json::array();
  json["unanswered"] = merits ? Json(merits->decision.unanswered) : Json::array();
  json["notices"] = notices(assessment);
  return reply(std::move(json));
}

}  // namespace anyqtama

#include "write.h"
#include "writer.h"

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

// Of the three grounds, documents cannot be judged from answers.
GroundStatus status_of(const Ground& ground, const Decision& decision) {
  if (ground.id == "qualification") return decision.qualification;
  return ground.id == "threshold" ? decision.threshold : GroundStatus::not_checked;
}

class AssessmentWriter {
 public:
  AssessmentWriter(Writer& writer, const Assessment& assessment)
      : writer_(writer), assessment_(assessment), rulebook_(*assessment.rulebook) {}

  void write();

 private:
  void edition();
  void merits(const Merits& merits);
  void no_merits();
  void tally(std::string_view name, const Tally& tally);
  void score(const Scorecard& card);
  void profession(const std::optional<ProfessionAnswer>& answer);
  void ground(const Ground& ground, const Decision& decision);
  void target(const Duration& target);
  void change(const Change& change);
  void way(const Way& way);
  void document(const DocumentCheck& check);
  void deadline(const Deadline& deadline);
  void alternative(const Alternative& other);
  void cited(std::string_view id, const Citation& citation);
  void notices();

  Writer& writer_;
  const Assessment& assessment_;
  const Rulebook& rulebook_;
};

void AssessmentWriter::edition() {
  writer_.object("edition", [&] {
    writer_.member("id", rulebook_.id);
    writer_.member("status", assessment_.repealed ? "repealed" : "in_force");
    writer_.member("in_force", rulebook_.in_force);
  });
}

void AssessmentWriter::tally(std::string_view name, const Tally& tally) {
  writer_.object(name, [&] {
    writer_.member("earned", tally.earned);
    writer_.member("reachable", tally.reachable);
    writer_.member("verdict", name_of(tally.verdict));
  });
}

void AssessmentWriter::score(const Scorecard& card) {
  writer_.object("score", [&] {
    writer_.member("threshold", rulebook_.threshold);
    tally("strict", card.strict);
    tally("lenient", card.lenient);
    const auto* criterion = rulebook_.criteria.data();
    writer_.list("lines", card.lines, [&](const ScoreLine& line) {
      writer_.object([&] {
        writer_.member("criterion", criterion->id);
        writer_.member("strict", line.strict);
        writer_.member("lenient", line.lenient);
        writer_.member("most", criterion->most);
        writer_.member("citation", criterion->citation);
      });
      ++criterion;
    });
  });
}

void AssessmentWriter::profession(const std::optional<ProfessionAnswer>& answer) {
  writer_.key("profession");
  if (!answer) return writer_.null();
  const Profession* entry = answer->entry ? &rulebook_.professions[*answer->entry] : nullptr;
  const bool heading = entry != nullptr && entry->kind == ProfessionKind::heading;
  writer_.object([&] {
    writer_.member("id", entry == nullptr ? std::nullopt : std::optional(entry->id));
    writer_.member("status", entry == nullptr ? "not_listed" : heading ? "heading" : "listed");
  });
}

void AssessmentWriter::ground(const Ground& ground, const Decision& decision) {
  writer_.object([&] {
    writer_.member("id", ground.id);
    writer_.member("status", name_of(status_of(ground, decision)));
    writer_.member("citation", ground.citation);
  });
}

// Parts that are zero are left out.
void AssessmentWriter::target(const Duration& target) {
  writer_.object([&] {
    if (target.years != 0) writer_.member("years", target.years);
    if (target.months != 0) writer_.member("months", target.months);
    if (target.days != 0) writer_.member("days", target.days);
  });
}

void AssessmentWriter::change(const Change& change) {
  writer_.object([&] {
    writer_.member("criterion", rulebook_.criteria[change.criterion].id);
    writer_.key("to");
    if (const auto* length = std::get_if<Duration>(&change.to))
      target(*length);
    else
      writer_.value(std::get<Answer>(change.to));
    if (change.on) writer_.member("on", change.on);
  });
}

void AssessmentWriter::way(const Way& way) {
  writer_.object([&] {
    writer_.list("changes", way.changes, [&](const Change& item) { change(item); });
    writer_.member("strict", way.strict);
    writer_.member("lenient", way.lenient);
  });
}

void AssessmentWriter::document(const DocumentCheck& check) {
  writer_.object([&] {
    writer_.member("id", check.rule->id);
    writer_.member("status", name_of(check.status));
    writer_.member("needs", check.needs);
    writer_.member("lacks", check.lacks);
    if (check.rule->or_document) writer_.member("or", check.rule->or_document);
    writer_.member("citation", check.rule->citation);
  });
}

void AssessmentWriter::alternative(const Alternative& other) {
  writer_.object([&] {
    writer_.member("due", other.due);
    writer_.member("because", other.because);
    writer_.member("citation", other.citation);
  });
}

void AssessmentWriter::deadline(const Deadline& deadline) {
  const TimeLimit& rule = *deadline.rule;
  writer_.object([&] {
    writer_.member("id", rule.shown_as);
    writer_.member("actor", rule.actor);
    writer_.object("starts", [&] {
      writer_.member("event", rule.starts);
      writer_.member("date", deadline.start);
    });
    writer_.member("term", rule.term);
    writer_.member("due", deadline.due);
    writer_.list("skipped", deadline.skipped, [&](const SkippedDay& day) {
      writer_.object([&] {
        writer_.member("date", day.date);
        writer_.member("reason", day.reason);
      });
    });
    writer_.list("alternatives", deadline.alternatives,
                 [&](const Alternative& other) { alternative(other); });
    writer_.key("certainty");
    if (deadline.certainty)
      writer_.value(name_of(*deadline.certainty));
    else
      writer_.null();
    if (deadline.capped)
      writer_.member("capped_by",
                     rule.capped_by_event ? rule.capped_by_event : rule.capped_by_time_limit);
    writer_.member("citation", rule.citation);
    if (!rule.see_also.empty()) writer_.member("see_also", rule.see_also);
  });
}

void AssessmentWriter::cited(std::string_view id, const Citation& citation) {
  writer_.object([&] {
    writer_.member("id", id);
    writer_.member("citation", citation);
  });
}

void AssessmentWriter::notices() {
  writer_.key("notices");
  writer_.array([&] {
    if (assessment_.repealed)
      writer_.object([&] {
        writer_.member("id", "order_repealed");
        writer_.member("since", rulebook_.repealed_since);
        writer_.member("successor", rulebook_.successor);
      });
    for (const NoticeRule* notice : assessment_.notices)
      writer_.object([&] {
        writer_.member("id", notice->id);
        if (notice->citation) writer_.member("citation", notice->citation);
      });
  });
}

void AssessmentWriter::merits(const Merits& merits) {
  writer_.member("outcome", name_of(merits.decision.outcome));
  score(merits.card);
  writer_.member("experience", merits.experience);
  profession(merits.profession);
  writer_.list("grounds_for_refusal", rulebook_.grounds,
               [&](const Ground& item) { ground(item, merits.decision); });
  writer_.list("ways_to_reach", merits.ways, [&](const Way& item) { way(item); });
}

// Only the procedure "issue" assesses the qualification.
void AssessmentWriter::no_merits() {
  for (const char* name : {"outcome", "score", "experience", "profession"}) {
    writer_.key(name);
    writer_.null();
  }
  for (const char* name : {"grounds_for_refusal", "ways_to_reach"}) {
    writer_.key(name);
    writer_.array([] {});
  }
}

void AssessmentWriter::write() {
  const auto& found = assessment_.merits;
  writer_.object([&] {
    edition();
    found ? merits(*found) : no_merits();
    writer_.list("documents", assessment_.documents,
                 [&](const DocumentCheck& check) { document(check); });
    writer_.list("deadlines", assessment_.deadlines, [&](const Deadline& item) { deadline(item); });
    writer_.list("open_questions",
                 found ? found->open_questions : std::vector<const OpenQuestion*>{},
                 [&](const OpenQuestion* open) { cited(open->id, open->citation); });
    writer_.member("unanswered",
                   found ? found->decision.unanswered : std::vector<std::string_view>{});
    notices();
  });
}

}  // namespace

std::string write_assessment(const Assessment& assessment) {
  return ok_reply([&](Writer& writer) { AssessmentWriter(writer, assessment).write(); });
}

}  // namespace anyqtama

#include "read_rulebook.h"

#include <algorithm>

#include "anyqtama/completions.h"
#include "read_professions.h"
#include "read_time_limits.h"

namespace anyqtama {
namespace {

constexpr std::string_view education = "education";
constexpr std::size_t most_open_questions = 32;  // what a Reading holds

// Reads the parts of one rulebook, in which ids point at each other.
class RulebookReader {
 public:
  RulebookReader(const DataNode& data, const DataNode& professions)
      : data_(data), professions_(professions) {}

  Rulebook read();

 private:
  Citation citation(const DataNode& node) const { return read_citation(node, rulebook_.act); }
  OpenQuestionIndex open_question(const DataNode& node, std::string_view key) const;
  std::optional<OpenQuestionIndex> optional_open_question(const DataNode& node,
                                                          std::string_view key) const;
  void read_identity();
  void read_scoring(const DataNode& scoring);
  Criterion read_criterion(const DataNode& node) const;
  DocumentRule read_document(const DataNode& node) const;
  Procedure read_procedure(const DataNode& node) const;
  Question read_question(const DataNode& node) const;
  NoticeRule read_notice(const DataNode& node) const;

  const DataNode& data_;
  const DataNode& professions_;
  Rulebook rulebook_{};
};

OpenQuestionIndex RulebookReader::open_question(const DataNode& node, std::string_view key) const {
  const auto index = find_open_question(rulebook_, node.text(key));
  if (!index) node.broken_reference(key);
  return index.value_or(0);
}

std::optional<OpenQuestionIndex> RulebookReader::optional_open_question(
    const DataNode& node, std::string_view key) const {
  if (!node.optional_text(key)) return std::nullopt;
  return open_question(node, key);
}

void RulebookReader::read_identity() {
  rulebook_.id = data_.text("id");
  rulebook_.act = data_.text("act");
  rulebook_.in_force = read_in_force(data_);
  data_.with("repealed", [&](const DataNode& repealed) {
    rulebook_.repealed_since = repealed.date("since");
    rulebook_.successor = repealed.text("successor");
  });
}

Criterion RulebookReader::read_criterion(const DataNode& node) const {
  Criterion criterion{};
  criterion.id = node.text("id");
  criterion.education = node.text("group") == education;
  criterion.citation = citation(node);
  criterion.awards = node.list<Award>("points", [&](const DataNode& award) {
    Answer answer;
    award.required("answer", [&](const DataNode& value) { answer = value.answer(); });
    return Award{answer, award.number("points"), optional_open_question(award, "only_lenient")};
  });
  criterion.bands = node.list<Band>("bands", [&](const DataNode& band) {
    return Band{band.duration("from"), band.number("points"),
                optional_open_question(band, "edge_only_lenient")};
  });
  for (const Award& award : criterion.awards)
    criterion.most = std::max(criterion.most, award.points);
  for (const Band& band : criterion.bands) criterion.most = std::max(criterion.most, band.points);
  node.with("strict_only_with", [&](const DataNode& only) {
    criterion.profession_only_lenient = open_question(only, "open_question");
    for (const std::string_view id : only.texts("professions")) {
      const auto entry = find_profession(rulebook_, id);
      if (entry) criterion.strict_professions.push_back(*entry);
      if (!entry) only.broken_reference("professions");
    }
  });
  return criterion;
}

void RulebookReader::read_scoring(const DataNode& scoring) {
  scoring.required("threshold",
                   [&](const DataNode& node) { rulebook_.threshold = node.number("points"); });
  scoring.required("highest_only", [&](const DataNode& node) {
    if (node.text("group") != education) node.fault("unknown_value", "group");
    rulebook_.education_adds_up = open_question(node, "unless_lenient");
  });
  rulebook_.criteria = scoring.list<Criterion>(
      "criteria", [&](const DataNode& node) { return read_criterion(node); });
}

DocumentRule RulebookReader::read_document(const DataNode& node) const {
  DocumentRule rule{node.text("id"), node.texts("needs"), node.optional_text("or"), {}, {}, {},
                    citation(node)};
  rule.claimed_by = node.list<Claim>("claimed_by", [](const DataNode& claim) {
    return Claim{claim.text("criterion"),
                 claim.list<Answer>("answers", [](const DataNode& item) { return item.answer(); })};
  });
  node.with("recognition", [&](const DataNode& recognition) {
    rule.recognition_waived_by = recognition.texts("waived_by");
    rule.recognition_unmet_by = recognition.texts("unmet_by");
  });
  return rule;
}

Procedure RulebookReader::read_procedure(const DataNode& node) const {
  Procedure procedure{node.text("id"), node.flag("assesses_qualification"), citation(node), {}, {}};
  procedure.documents = node.list<DocumentRule>(
      "documents", [&](const DataNode& document) { return read_document(document); });
  for (const std::string_view id : node.texts("deadlines")) {
    const auto& limits = rulebook_.time_limits;
    const auto limit = std::find_if(limits.begin(), limits.end(),
                                    [&](const TimeLimit& known) { return known.id == id; });
    if (limit == limits.end())
      node.broken_reference("deadlines");
    else
      procedure.deadlines.push_back(static_cast<std::size_t>(limit - limits.begin()));
  }
  return procedure;
}

Question RulebookReader::read_question(const DataNode& node) const {
  Question question{node.text("id"), node.text("kind"), node.texts("choices"), 0, 0, {}};
  node.with("range", [&](const DataNode& range) {
    question.least = range.number("least");
    question.most = range.number("most");
  });
  node.with("ranges", [&](const DataNode& ranges) {
    const auto most = [&](std::string_view part) {
      int value = 0;
      ranges.required(part, [&](const DataNode& range) { value = range.number("most"); });
      return value;
    };
    question.most_total = {most("years"), most("months"), most("days")};
  });
  return question;
}

NoticeRule RulebookReader::read_notice(const DataNode& node) const {
  NoticeRule notice{node.text("id"), node.texts("procedures"), node.optional_date("from"),
                    node.optional_text("when") == "time_given", std::nullopt};
  if (node.optional_text("provision")) notice.citation = citation(node);
  return notice;
}

Rulebook RulebookReader::read() {
  read_identity();
  rulebook_.professions = read_professions(professions_);
  rulebook_.sectors = read_list_parts(professions_, "sectors");
  rulebook_.activities = read_list_parts(professions_, "activities");
  rulebook_.open_questions = data_.list<OpenQuestion>("open_questions", [&](const DataNode& node) {
    return OpenQuestion{node.text("id"), citation(node)};
  });
  if (rulebook_.open_questions.size() > most_open_questions)
    data_.fault("out_of_range", "open_questions");
  data_.required("scoring", [&](const DataNode& scoring) { read_scoring(scoring); });
  rulebook_.grounds = data_.list<Ground>("grounds_for_refusal", [&](const DataNode& node) {
    return Ground{node.text("id"), citation(node)};
  });
  rulebook_.time_limits = read_time_limits(data_, rulebook_.act);
  rulebook_.procedures = data_.list<Procedure>(
      "procedures", [&](const DataNode& node) { return read_procedure(node); });
  rulebook_.notices =
      data_.list<NoticeRule>("notices", [&](const DataNode& node) { return read_notice(node); });
  rulebook_.questions =
      data_.list<Question>("questions", [&](const DataNode& node) { return read_question(node); });
  rulebook_.events = data_.list<EventKind>("events", [](const DataNode& node) {
    return EventKind{node.text("id"), node.flag("may_have_time")};
  });
  rulebook_.representatives = representative_professions(rulebook_);
  return std::move(rulebook_);
}

}  // namespace

InForce read_in_force(const DataNode& edition) {
  InForce in_force{};
  edition.required("in_force", [&](const DataNode& node) {
    in_force.from = node.optional_date("from");
    in_force.not_before = in_force.from ? *in_force.from : node.date("not_before");
    in_force.to = node.optional_date("to");
  });
  return in_force;
}

Rulebook read_rulebook(const DataNode& rulebook, const DataNode& professions) {
  return RulebookReader(rulebook, professions).read();
}

}  // namespace anyqtama

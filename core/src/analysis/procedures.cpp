// Procedures, papers and terms: whatever an id points at is there, conditions do not contradict
// each other, and terms are those of the stored text.

#include <algorithm>
#include <set>

#include "checks.h"
#include "law_text.h"

namespace anyqtama {
namespace {

using Ids = std::set<std::string_view>;

Ids ids_of(const Spot& list) {
  Ids ids;
  for (const Spot& item : list.items()) ids.insert(item["id"].text());
  return ids;
}

void known(const Ids& ids, const Spot& named, std::string_view what, Report& report) {
  if (named.holds())
    report.expect(ids.contains(named.text()), "points_nowhere", named,
                  {std::string(what), named.written()});
}

void check_open_questions(const Spot& rulebook, Report& report) {
  const Ids ids = ids_of(rulebook["open_questions"]);
  const Spot scoring = rulebook["scoring"];
  known(ids, scoring["highest_only"]["unless_lenient"], "open question", report);
  for (const Spot& criterion : scoring["criteria"].items()) {
    known(ids, criterion["strict_only_with"]["open_question"], "open question", report);
    for (const Spot& award : criterion["points"].items())
      known(ids, award["only_lenient"], "open question", report);
    for (const Spot& band : criterion["bands"].items())
      known(ids, band["edge_only_lenient"], "open question", report);
  }
}

std::set<std::string> texts_of(const Spot& list) {
  std::set<std::string> texts;
  for (const Spot& item : list.items()) texts.insert(item.written());
  return texts;
}

Spot paper_named(const Spot& procedure, std::string_view id) {
  for (const Spot& paper : procedure["documents"].items())
    if (paper["id"].text() == id) return paper;
  return {procedure.file(), nullptr};
}

std::set<std::string> claims_of(const Spot& paper) {
  std::set<std::string> claims;
  for (const Spot& claim : paper["claimed_by"].items())
    for (const Spot& answer : claim["answers"].items())
      claims.insert(claim["criterion"].written() + ": " + answer.written());
  return claims;
}

// Either of two papers is enough, unless points rest on one of them: they must name each other, and
// no answer may ask for both.
void check_pair(const Spot& procedure, const Spot& paper, Report& report) {
  const Spot named = paper["or"];
  const std::string id = paper["id"].written();
  if (!named.holds()) return;
  const Spot other = paper_named(procedure, named.text());
  report.expect(other["or"].text() == paper["id"].text() && other["id"].text() != id,
                "pair_names_one_way", named, {id, named.written()});
  const auto mine = claims_of(paper);
  for (const std::string& claim : claims_of(other))
    report.expect(!mine.contains(claim), "claims_contradict", paper["claimed_by"],
                  {id, named.written(), claim});
}

void check_recognition(const Spot& rulebook, const Spot& paper, Report& report) {
  const Spot recognition = paper["recognition"];
  const std::string id = paper["id"].written();
  const bool asked = texts_of(paper["needs"]).contains("recognition");
  report.expect(asked == recognition.holds(), "recognition_half_told", paper, {id});
  const auto waived = texts_of(recognition["waived_by"]);
  for (const Spot& answer : recognition["unmet_by"].items())
    report.expect(!waived.contains(answer.written()), "conditions_contradict", answer,
                  {id, answer.written()});
  std::set<std::string> choices;
  for (const Spot& question : rulebook["questions"].items())
    if (question["id"].text() == "education_recognition") choices = texts_of(question["choices"]);
  for (const char* const list : {"waived_by", "unmet_by"})
    for (const Spot& answer : recognition[list].items())
      report.expect(choices.contains(answer.written()), "answer_never_given", answer,
                    {"education_recognition", answer.written()});
}

void check_claims(const Spot& rulebook, const Spot& paper, Report& report) {
  for (const Spot& claim : paper["claimed_by"].items()) {
    known(ids_of(rulebook["scoring"]["criteria"]), claim["criterion"], "criterion", report);
    std::set<std::string> scored;
    for (const Spot& criterion : rulebook["scoring"]["criteria"].items())
      if (criterion["id"].text() == claim["criterion"].text())
        for (const Spot& award : criterion["points"].items())
          scored.insert(award["answer"].written());
    for (const Spot& answer : claim["answers"].items())
      report.expect(scored.contains(answer.written()), "claims_no_points", answer,
                    {paper["id"].written(), claim["criterion"].written(), answer.written()});
  }
}

void check_papers(const Spot& rulebook, const Spot& procedure, Report& report) {
  for (const Spot& paper : procedure["documents"].items()) {
    check_pair(procedure, paper, report);
    check_recognition(rulebook, paper, report);
    check_claims(rulebook, paper, report);
  }
}

void check_term(const Spot& limit, const LawText& law, std::string_view act, Report& report) {
  const Spot term = limit["term"];
  std::string text(law.english(act, limit["provision"].text()));
  for (const Spot& beside : limit["see_also"].items()) text += law.english(act, beside.text());
  if (!term.holds() || text.empty()) return;
  const Spot unit = term["unit"];
  const std::string name = unit.text() == "working_day" ? "working day" : unit.written();
  const std::string pattern = "([0-9]+|[a-z]+)(?: \\([a-z]+\\))? " + name;
  report.expect(numbers_in(text, pattern.c_str()).contains(term["count"].number().value_or(0)),
                "term_not_in_text", term,
                {limit["id"].written(), term["count"].written() + " × " + name,
                 limit["provision"].written()});
}

void check_limit(const Spot& limit, const Ids& earlier, const Ids& events, Report& report) {
  for (const char* const key : {"starts", "registers", "given_by"})
    known(events, limit[key], "event", report);
  known(events, limit["capped_by"]["event"], "event", report);
  for (const Spot& other :
       {limit["capped_by"]["time_limit"], limit["alternative"]["from_time_limit"]})
    if (other.holds())
      report.expect(earlier.contains(other.text()), "leans_on_later", other,
                    {limit["id"].written(), other.written()});
  const Spot second = limit["alternative"];
  const bool own_start = second["from_time_limit"].holds();
  if (second.holds() && !own_start)
    report.expect(second["term"]["count"].written() != limit["term"]["count"].written() ||
                      second["term"]["unit"].written() != limit["term"]["unit"].written(),
                  "alternative_same", second, {limit["id"].written()});
}

void check_limits(const Spot& rulebook, const LawText& law, Report& report) {
  Ids events = ids_of(rulebook["events"]);
  events.insert({"filed", "registered"});
  Ids used;
  for (const Spot& procedure : rulebook["procedures"].items())
    for (const Spot& id : procedure["deadlines"].items()) used.insert(id.text());
  Ids earlier;
  const std::string_view act = rulebook["act"].text();
  for (const Spot& limit : rulebook["time_limits"].items()) {
    report.expect(used.contains(limit["id"].text()), "limit_of_no_procedure", limit,
                  {limit["id"].written()});
    check_limit(limit, earlier, events, report);
    check_term(limit, law, act, report);
    if (limit["alternative"].holds()) check_term(limit["alternative"], law, act, report);
    earlier.insert(limit["id"].text());
  }
}

void check_duties(const Spot& rulebook, const Ids& limits, Report& report) {
  const Ids procedures = ids_of(rulebook["procedures"]);
  for (const char* const list : {"duties", "appeal_steps"})
    for (const Spot& one : rulebook[list].items()) {
      known(limits, one["time_limit"], "time limit", report);
      known(procedures, one["procedure"], "procedure", report);
      for (const Spot& procedure : rulebook["procedures"].items())
        if (one["time_limit"].holds() && procedure["id"].text() == one["procedure"].text())
          report.expect(
              texts_of(procedure["deadlines"]).contains(one["time_limit"].written()),
              "duty_without_deadline", one["time_limit"],
              {one["id"].written(), one["procedure"].written(), one["time_limit"].written()});
    }
  for (const Spot& notice : rulebook["notices"].items())
    for (const Spot& procedure : notice["procedures"].items())
      known(procedures, procedure, "procedure", report);
}

void check_ranges(const Spot& rulebook, Report& report) {
  for (const Spot& question : rulebook["questions"].items())
    walk(question, [&](const Spot& range) {
      if (range["least"].number() && range["most"].number())
        report.expect(
            *range["least"].number() <= *range["most"].number(), "range_reversed", range,
            {question["id"].written(), range["least"].written(), range["most"].written()});
    });
}

}  // namespace

void check_procedures(const DataFolder& data, Report& report) {
  const LawText law(data);
  for (const Spot& rulebook : data.rulebooks()) {
    const Ids limits = ids_of(rulebook["time_limits"]);
    check_open_questions(rulebook, report);
    check_limits(rulebook, law, report);
    check_duties(rulebook, limits, report);
    check_ranges(rulebook, report);
    for (const Spot& procedure : rulebook["procedures"].items()) {
      check_papers(rulebook, procedure, report);
      for (const Spot& id : procedure["deadlines"].items()) known(limits, id, "time limit", report);
    }
  }
}

}  // namespace anyqtama

#include "result_words.h"

#include "deadline_words.h"
#include "sheet.h"

namespace anyqtama::cli {
namespace {

int count_of(const Spot& number) { return number.number().value_or(0); }

class Result {
 public:
  Result(const Spot& request, const Spot& reply, const Spot& description, const Words& words)
      : request_(request), reply_(reply), description_(description), words_(words) {}

  std::string take();

 private:
  std::string named(const std::string& name, const std::string& value) const {
    return words_.say("colon", {{"name", name}, {"value", value}});
  }
  std::string procedure() const {
    return request_["procedure"].holds() ? request_["procedure"].written() : "issue";
  }
  Spot edition() const;
  void repeal();
  void outcome();
  void facts();
  void statements(const char* list, const char* kind, const std::string& heading,
                  const std::string& lead);
  void verdict(const char* reading);
  std::string points_of(const Spot& line, const char* reading) const;
  void points();
  void missing();
  void ways();
  void profession();
  void grounds();
  void papers();
  void dates();
  void no_decision();

  const Spot& request_;
  const Spot& reply_;
  const Spot& description_;
  const Words& words_;
  bool readings_differ_ = false;
  Sheet sheet_;
};

// The edition as `describe` tells it, with its act and successor.
Spot Result::edition() const {
  for (const Spot& one : description_["editions"].items())
    if (one["id"].text() == reply_["edition"]["id"].text()) return one;
  return {"", nullptr};
}

void Result::repeal() {
  if (reply_["edition"]["status"].text() != "repealed") return;
  const Spot since = edition()["repealed"]["since"];
  const Values values{{"since", words_.long_date(since.text())}};
  sheet_.paragraph(words_.say("notice-order_repealed", values));
  sheet_.paragraph(words_.say("notice-order_repealed.detail", values));
}

void Result::outcome() {
  const Spot outcome = reply_["outcome"];
  if (reply_["edition"]["status"].text() == "repealed")
    sheet_.paragraph(words_.say("result-repealed-label",
                                {{"number", words_.act_number(edition()["act"].text())}}));
  sheet_.heading(
      words_.say(outcome.holds() ? "outcome-" + outcome.written() : "procedure-" + procedure()));
  sheet_.paragraph(words_.say(outcome.holds() ? "outcome-" + outcome.written() + "-detail"
                                              : "result-no-points"));
}

void Result::facts() {
  const std::string as_of = request_["as_of"].written();
  const std::string time = as_of.size() > 10 ? ", " + as_of.substr(11) : "";
  sheet_.item(named(words_.say("result-as-of"), words_.full_date(as_of) + time));
  sheet_.item(named(words_.say("result-procedure"), words_.say("procedure-" + procedure())));
  sheet_.item(
      named(words_.say("result-decides"),
            words_.say(procedure() == "issue" ? "result-decides-issue" : "result-decides-office")));
  const Spot in_force = reply_["edition"]["in_force"];
  const bool repealed = reply_["edition"]["status"].text() == "repealed";
  const Values values{
      {"number", words_.act_number(edition()["act"].text())},
      {"to", in_force["to"].holds() ? words_.long_date(in_force["to"].text()) : std::string()}};
  std::vector<std::string> note;
  if (in_force["not_before"].holds())
    note.push_back(words_.say("result-edition-start",
                              {{"day", words_.long_date(in_force["not_before"].text())}}));
  sheet_.item(
      named(words_.say("result-edition"),
            words_.say(repealed ? "result-edition-repealed" : "result-edition-in-force", values)),
      note);
}

// A list of ids with a citation each: title, detail and place.
void Result::statements(const char* list, const char* kind, const std::string& heading,
                        const std::string& lead) {
  bool begun = false;
  for (const Spot& one : reply_[list].items()) {
    if (one["id"].text() == "order_repealed") continue;  // said first
    if (!begun) {
      sheet_.heading(heading);
      sheet_.paragraph(lead);
    }
    begun = true;
    const std::string id = kind + one["id"].written();
    sheet_.item(words_.say(id), {words_.say(id + ".detail"), places(one, words_)});
  }
}

void Result::verdict(const char* reading) {
  const Spot score = reply_["score"];
  const Spot tally = score[reading];
  const std::string verdict = tally["verdict"].written();
  const std::string points = words_.say(
      "panel-points",
      {{"earned", count_of(tally["earned"])}, {"threshold", count_of(score["threshold"])}});
  std::string text = words_.say(
      "points-verdict", {{"verdict", words_.say("verdict-" + verdict)}, {"points", points}});
  if (verdict == "undecided")
    text += ' ' + words_.say("points-reachable", {{"reachable", count_of(tally["reachable"])}});
  sheet_.paragraph(readings_differ_ ? named(words_.say(std::string("reading-") + reading), text)
                                    : text);
}

std::string Result::points_of(const Spot& line, const char* reading) const {
  if (!line[reading].holds()) return words_.say("points-none");
  return words_.say("points-of",
                    {{"earned", count_of(line[reading])}, {"most", count_of(line["most"])}});
}

// Equal readings are said once.
void Result::points() {
  const Spot score = reply_["score"];
  if (!score.holds()) return;
  bool lines_differ = false;
  for (const Spot& line : score["lines"].items())
    lines_differ = lines_differ || line["strict"].written() != line["lenient"].written();
  readings_differ_ =
      lines_differ || score["strict"]["verdict"].written() != score["lenient"]["verdict"].written();
  sheet_.heading(words_.say("points-title"));
  verdict("strict");
  if (readings_differ_) verdict("lenient");
  for (const Spot& line : score["lines"].items()) {
    const std::string label = words_.say("criterion-" + line["criterion"].written());
    std::vector<std::string> below;
    if (lines_differ)
      for (const char* const reading : {"strict", "lenient"})
        below.push_back(
            named(words_.say(std::string("reading-") + reading), points_of(line, reading)));
    below.push_back(places(line, words_));
    sheet_.item(lines_differ ? label : named(label, points_of(line, "strict")), below);
  }
}

void Result::missing() {
  if (!reply_["score"].holds()) return;
  const auto unanswered = reply_["unanswered"].items();
  sheet_.heading(words_.say("missing-title"));
  sheet_.paragraph(words_.say(unanswered.empty() ? "missing-none" : "missing-lead"));
  for (const Spot& question : unanswered)
    sheet_.item(words_.say("question-" + question.written() + ".label"));
}

void Result::ways() {
  const Spot score = reply_["score"];
  if (!score.holds() || count_of(score["strict"]["earned"]) >= count_of(score["threshold"])) return;
  const Values threshold{{"threshold", count_of(score["threshold"])}};
  const auto ways = reply_["ways_to_reach"].items();
  sheet_.heading(words_.say("ways-title", threshold));
  sheet_.paragraph(words_.say(ways.empty() ? "ways-none" : "ways-lead", threshold));
  for (const Spot& way : ways) {
    std::string changes;
    std::vector<std::string> below;
    for (const Spot& change : way["changes"].items()) {
      const std::string id = "change-" + change["criterion"].written();
      const Spot to = change["to"];
      changes +=
          (changes.empty() ? "" : " + ") + words_.say(id, {{"years", count_of(to["years"])},
                                                           {"months", count_of(to["months"])},
                                                           {"days", count_of(to["days"])}});
      if (change["on"].holds())
        below.push_back(words_.say(id + ".on", {{"date", words_.long_date(change["on"].text())}}));
    }
    const Values totals{{"strict", count_of(way["strict"])}, {"lenient", count_of(way["lenient"])}};
    const bool same = way["strict"].written() == way["lenient"].written();
    below.push_back(words_.say(same ? "ways-both" : "ways-differ", totals));
    sheet_.item(changes, below);
  }
}

void Result::profession() {
  const Spot answered = reply_["profession"];
  if (!answered.holds()) return;
  sheet_.heading(words_.say("profession-title"));
  const std::string status = words_.say("profession_status-" + answered["status"].written());
  for (const Spot& entry : description_["professions"].items()) {
    if (!answered["id"].holds() || entry["id"].text() != answered["id"].text()) continue;
    const std::string printed = entry["title"]["en"].written();
    const std::string title = entry["title"][words_.language()].written();
    return sheet_.item(title, {title == printed ? "" : printed, status});
  }
  sheet_.item(status);
}

void Result::grounds() {
  const auto grounds = reply_["grounds_for_refusal"].items();
  if (grounds.empty()) return;
  sheet_.heading(words_.say("grounds-title"));
  sheet_.paragraph(words_.say("grounds-lead"));
  for (const Spot& ground : grounds) {
    const std::string id = "ground-" + ground["id"].written();
    sheet_.item(named(words_.say(id), words_.say("ground_status-" + ground["status"].written())),
                {words_.say(id + ".detail"), places(ground, words_)});
  }
}

void Result::papers() {
  const auto papers = reply_["documents"].items();
  if (papers.empty()) return;
  sheet_.heading(words_.say("documents-title"));
  for (const Spot& paper : papers) {
    const std::string id = "document-" + paper["id"].written();
    std::vector<std::string> below{words_.say(id + ".hint")};
    if (paper["or"].holds())
      below.push_back(words_.say("document_or",
                                 {{"document", words_.say("document-" + paper["or"].written())}}));
    below.push_back(places(paper, words_));
    sheet_.item(named(words_.say(id), words_.say("document_status-" + paper["status"].written())),
                below);
  }
}

void Result::dates() {
  const auto deadlines = reply_["deadlines"].items();
  if (deadlines.empty()) return;
  sheet_.heading(words_.say("deadlines-title"));
  sheet_.paragraph(words_.say("deadlines-lead"));
  for (const Spot& deadline : deadlines) write_deadline(deadline, words_, sheet_);
}

void Result::no_decision() {
  sheet_.heading(words_.say("intro-decides-title"));
  sheet_.paragraph(words_.say("intro-decides"));
}

std::string Result::take() {
  repeal();
  outcome();
  facts();
  statements("open_questions", "open_question-", words_.say("open-title"), words_.say("open-lead"));
  points();
  missing();
  ways();
  profession();
  grounds();
  papers();
  dates();
  statements("notices", "notice-", words_.say("notices-title"), "");
  no_decision();
  return sheet_.take();
}

}  // namespace

std::string words_of(const Spot& request, const Spot& reply, const Spot& description,
                     const Words& words) {
  return Result(request, reply, description, words).take();
}

std::string words_of_fault(const Spot& error, const Words& words) {
  const std::string id = "error-" + error["code"].written();
  Values values;
  if (error["from"].holds()) values.emplace("from", words.long_date(error["from"].text()));
  Sheet sheet;
  sheet.heading(words.say(id));
  sheet.paragraph(words.say(id + ".detail", values));
  sheet.paragraph(error["at"].text());
  return sheet.take();
}

}  // namespace anyqtama::cli

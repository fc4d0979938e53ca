// The points table: every row can be earned, no two rows contradict each other, bands climb without
// a hole as the stored text has them, and the threshold is within reach.

#include <algorithm>
#include <set>

#include "anyqtama/duration.h"
#include "checks.h"
#include "law_text.h"

namespace anyqtama {
namespace {

constexpr std::string_view one_only = "education";  // of this group a strict reading takes one

Duration length_of(const Spot& from) {
  const auto part = [&](const char* name) { return from[name].number().value_or(0); };
  return {part("years"), part("months"), part("days")};
}

std::string in_words(const Duration& length) {
  const std::string parts[] = {std::to_string(length.years), std::to_string(length.months),
                               std::to_string(length.days)};
  return parts[0] + " years " + parts[1] + " months " + parts[2] + " days";
}

Spot question_of(const Spot& rulebook, std::string_view id) {
  for (const Spot& question : rulebook["questions"].items())
    if (question["id"].text() == id) return question;
  return {rulebook.file(), nullptr};
}

// Whether a person can give this answer to this question.
bool can_be_given(const Spot& question, const Spot& answer) {
  if (question["kind"].text() == "yes_no") return answer.is(NodeKind::boolean);
  const auto choices = question["choices"].items();
  return std::any_of(choices.begin(), choices.end(),
                     [&](const Spot& choice) { return choice.text() == answer.text(); });
}

int points_of(const Spot& row) { return row["points"].number().value_or(0); }

int most_of(const Spot& criterion, bool strictly) {
  int most = 0;
  for (const char* const rows : {"points", "bands"})
    for (const Spot& row : criterion[rows].items())
      if (!strictly || !row["only_lenient"].holds()) most = std::max(most, points_of(row));
  return most;
}

void check_awards(const Spot& criterion, const Spot& question, Report& report) {
  const std::string id = criterion["id"].written();
  const auto awards = criterion["points"].items();
  for (std::size_t i = 0; i < awards.size(); ++i) {
    const Spot answer = awards[i]["answer"];
    report.expect(can_be_given(question, answer), "answer_never_given", answer,
                  {id, answer.written()});
    report.expect(points_of(awards[i]) > 0, "earns_nothing", awards[i], {id, answer.written()});
    for (std::size_t j = 0; j < i; ++j)
      report.expect(awards[j]["answer"].written() != answer.written(), "answer_twice", answer,
                    {id, answer.written(), std::to_string(points_of(awards[j])),
                     std::to_string(points_of(awards[i]))});
  }
}

void check_bands(const Spot& criterion, const Spot& question, Report& report) {
  const std::string id = criterion["id"].written();
  const Spot ranges = question["ranges"];
  const Duration most{ranges["years"]["most"].number().value_or(0),
                      ranges["months"]["most"].number().value_or(0),
                      ranges["days"]["most"].number().value_or(0)};
  const auto bands = criterion["bands"].items();
  for (std::size_t i = 0; i < bands.size(); ++i) {
    const Duration from = length_of(bands[i]["from"]);
    const std::string number = std::to_string(i + 1);
    report.expect(from <= most, "band_beyond_range", bands[i]["from"],
                  {id, number, in_words(from), in_words(most)});
    if (i == 0) continue;
    const Duration before = length_of(bands[i - 1]["from"]);
    const std::string previous = std::to_string(i);
    report.expect(from != before, "bands_overlap", bands[i],
                  {id, previous, number, in_words(from)});
    report.expect(from >= before, "bands_out_of_order", bands[i],
                  {id, number, in_words(from), previous, in_words(before)});
    report.expect(points_of(bands[i]) > points_of(bands[i - 1]), "bands_fall", bands[i]["points"],
                  {id, number, std::to_string(points_of(bands[i])), previous,
                   std::to_string(points_of(bands[i - 1]))});
  }
}

// The stored English text tells bands as "from 3 to 10 years": each of its edges begins a band, and
// no band begins elsewhere. A band that is left out is a hole, filled by the band below.
void check_edges(const Spot& criterion, const LawText& law, std::string_view act, Report& report) {
  const auto bands = criterion["bands"].items();
  const auto text = law.english(act, criterion["provision"].text());
  if (bands.empty() || text.empty()) return;
  const auto edges = numbers_in(text, "from ([0-9]+)");
  const std::string id = criterion["id"].written();
  const std::string place = criterion["provision"].written();
  std::set<int> found;
  for (const Spot& band : bands) {
    const Duration from = length_of(band["from"]);
    found.insert(from.years);
    const bool printed = edges.contains(from.years) && from.months == 0 && from.days == 0;
    report.expect(printed, "band_not_in_text", band["from"], {id, in_words(from), place});
  }
  for (const int edge : edges)
    report.expect(found.contains(edge), "band_missing", criterion["bands"],
                  {id, std::to_string(edge), place});
}

void check_printed_points(const Spot& row, const LawText& law, std::string_view act,
                          const Spot& provision, Report& report) {
  const auto text = law.english(act, provision.text());
  if (text.empty() || !row["points"].number()) return;
  report.expect(numbers_in(text, "([0-9]+|[a-z]+) points").contains(*row["points"].number()),
                "points_not_in_text", row["points"],
                {row["points"].written(), provision.written()});
}

void check_criterion(const Spot& rulebook, const Spot& criterion, const LawText& law,
                     Report& report) {
  const std::string id = criterion["id"].written();
  const Spot question = question_of(rulebook, id);
  const std::string_view act = rulebook["act"].text();
  if (report.expect(question.holds(), "criterion_without_question", criterion["id"], {id})) {
    check_awards(criterion, question, report);
    check_bands(criterion, question, report);
  }
  report.expect(most_of(criterion, false) > 0, "criterion_never_scores", criterion, {id});
  const Spot only = criterion["strict_only_with"];
  if (only.holds())
    report.expect(!only["professions"].items().empty(), "criterion_never_scores_strictly", only,
                  {id});
  check_edges(criterion, law, act, report);
  for (const char* const rows : {"points", "bands"})
    for (const Spot& row : criterion[rows].items())
      check_printed_points(row, law, act, criterion["provision"], report);
}

void check_threshold(const Spot& rulebook, const LawText& law, Report& report) {
  const Spot scoring = rulebook["scoring"];
  const Spot threshold = scoring["threshold"]["points"];
  const int wanted = threshold.number().value_or(0);
  int lenient = 0;
  int strict = 0;
  int best_of_one = 0;
  for (const Spot& criterion : scoring["criteria"].items()) {
    lenient += most_of(criterion, false);
    if (criterion["group"].text() == one_only)
      best_of_one = std::max(best_of_one, most_of(criterion, true));
    else
      strict += most_of(criterion, true);
  }
  strict += best_of_one;
  report.expect(wanted > 0, "threshold_asks_nothing", threshold, {threshold.written()});
  if (report.expect(wanted <= lenient, "threshold_unreachable", threshold,
                    {threshold.written(), std::to_string(lenient)}))
    report.expect(wanted <= strict, "threshold_unreachable_strictly", threshold,
                  {threshold.written(), std::to_string(strict)});
  check_printed_points(scoring["threshold"], law, rulebook["act"].text(),
                       scoring["threshold"]["provision"], report);
}

}  // namespace

void check_points(const DataFolder& data, Report& report) {
  const LawText law(data);
  for (const Spot& rulebook : data.rulebooks()) {
    for (const Spot& criterion : rulebook["scoring"]["criteria"].items())
      check_criterion(rulebook, criterion, law, report);
    check_threshold(rulebook, law, report);
  }
}

}  // namespace anyqtama

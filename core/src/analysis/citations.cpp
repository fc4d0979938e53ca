// Whatever is cited exists: an act is one of acts.json, and a provision of an act whose text is
// kept stands in that text.

#include <set>

#include "checks.h"
#include "law_text.h"

namespace anyqtama {
namespace {

using Ids = std::set<std::string_view>;

void check_provision(const LawText& law, std::string_view act, const Spot& provision,
                     Report& report) {
  if (law.keeps(act))
    report.expect(law.entry(act, provision.text()).holds(), "provision_not_in_text", provision,
                  {provision.written(), std::string(act)});
}

// An object may name its own act, else its file's is meant.
void check_file(const Spot& file, const LawText& law, Report& report) {
  walk(file, [&](const Spot& spot) {
    if (!spot.is(NodeKind::object)) return;
    const auto act = spot["act"].holds() ? spot["act"].text() : file["act"].text();
    if (spot["provision"].holds()) check_provision(law, act, spot["provision"], report);
    for (const char* const list : {"see_also", "provisions"})
      for (const Spot& place : spot[list].items())
        if (place.is(NodeKind::string)) check_provision(law, act, place, report);
  });
}

void check_acts(const Spot& file, const Ids& acts, Report& report) {
  const auto known = [&](const Spot& act) {
    if (act.is(NodeKind::string))
      report.expect(acts.contains(act.text()), "act_not_known", act, {act.written()});
  };
  walk(file, [&](const Spot& spot) {
    for (const char* const key : {"act", "amends", "amended_by", "successor"}) known(spot[key]);
    for (const auto& [part, act] : spot["wording_of"].members()) known(act);
  });
}

void check_defects(const DataFolder& data, Report& report) {
  for (const Spot& rulebook : data.rulebooks()) {
    Ids defects;
    for (const Spot& file : data.in("defects/"))
      if (file["id"].text() == rulebook["id"].text())
        for (const Spot& defect : file["defects"].items()) defects.insert(defect["id"].text());
    for (const Spot& question : rulebook["open_questions"].items())
      if (question["defect"].holds())
        report.expect(defects.contains(question["defect"].text()), "points_nowhere",
                      question["defect"], {"defect", question["defect"].written()});
  }
}

}  // namespace

void check_citations(const DataFolder& data, Report& report) {
  const LawText law(data);
  Ids acts;
  const Spot file = data.file("acts.json");
  for (const Spot& act : file["acts"].items()) acts.insert(act["id"].text());
  for (const Spot& each : data.all()) {
    check_file(each, law, report);
    check_acts(each, acts, report);
  }
  check_defects(data, report);
}

}  // namespace anyqtama

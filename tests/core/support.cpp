#include "support.h"

#include "anyqtama/completions.h"
#include "archive.h"
#include "embedded_data.h"

namespace anyqtama::testing_support {
namespace {

enum : OpenQuestionIndex { adds_up, bachelor_counts, edge, any_profession };

Criterion diploma() { return {"diploma", true, {}, {{"fitting", 2, {}}}, {}, 2, {}, {}}; }

Criterion degree() {
  return {"degree", true, {}, {{"doctor", 3, {}}, {"bachelor", 3, bachelor_counts}}, {}, 3, {}, {}};
}

Criterion certificate() {
  return {"certificate", true, {}, {{true, 2, {}}}, {}, 2, any_profession, {0}};
}

Criterion work() {
  return {"work", false, {}, {}, {{{2, 0, 0}, 1, {}}, {{5, 0, 0}, 3, edge}}, 3, {}, {}};
}

Profession listed(std::string_view id, ProfessionKind kind, std::vector<int> levels,
                  bool language) {
  return {id, kind, "", "", std::nullopt, std::move(levels), language, {}};
}

}  // namespace

const Library& law() {
  static const Library library = unpack(embedded_data());
  return library;
}

const Rulebook& order_503() { return law().rulebooks.front(); }

Rulebook tiny_rulebook() {
  Rulebook rulebook{};
  rulebook.id = "tiny";
  rulebook.threshold = 4;
  rulebook.criteria = {diploma(), degree(), certificate(), work()};
  rulebook.education_adds_up = adds_up;
  for (const char* id :
       {"adds_up", "bachelor_counts", "edge", "any_profession", "heading_as_profession",
        "education_level_without_points", "level_below_entry", "language_not_known"})
    rulebook.open_questions.push_back({id, {"tiny-act", id}});
  rulebook.professions = {
      listed("school/teacher", ProfessionKind::recommended_occupation, {}, false),
      listed("health/surgeon", ProfessionKind::profession, {6, 7}, true),
      listed("arts/heading", ProfessionKind::heading, {7}, true),
      listed("arts/painter", ProfessionKind::profession, {}, false),
  };
  rulebook.representatives = representative_professions(rulebook);
  return rulebook;
}

}  // namespace anyqtama::testing_support

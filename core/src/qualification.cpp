#include "anyqtama/qualification.h"

#include <algorithm>

namespace anyqtama {

std::optional<int> lowest_level(const Profession& profession) {
  if (profession.kind == ProfessionKind::heading || profession.levels.empty()) return std::nullopt;
  return *std::min_element(profession.levels.begin(), profession.levels.end());
}

bool asks_for_language(const Profession& profession) {
  return profession.kind != ProfessionKind::heading && profession.requires_foreign_language;
}

std::vector<std::string_view> open_conditions(const Rulebook& rulebook,
                                              const QualificationFacts& facts) {
  std::vector<std::string_view> open;
  const auto entry = facts.profession.entry;
  if (!entry) return open;
  const Profession& profession = rulebook.professions[*entry];
  if (profession.kind == ProfessionKind::heading) open.push_back("heading_as_profession");
  if (!facts.has_education) open.push_back("education_level_without_points");
  const auto lowest = lowest_level(profession);
  if (lowest && facts.level && *facts.level < *lowest) open.push_back("level_below_entry");
  if (asks_for_language(profession) && facts.foreign_language == false)
    open.push_back("language_not_known");
  return open;
}

GroundStatus qualification_ground(const Rulebook& rulebook, const QualificationFacts& facts) {
  if (!facts.profession.entry) return GroundStatus::found;
  return open_conditions(rulebook, facts).empty() ? GroundStatus::not_found : GroundStatus::open;
}

}  // namespace anyqtama

#include "anyqtama/qualification.h"

#include <algorithm>

namespace anyqtama {
namespace {

bool is_unlisted(const QualificationFacts& facts) {
  return facts.profession && !facts.profession->entry;
}

}  // namespace

std::optional<int> lowest_level(const Profession& profession) {
  if (profession.kind == ProfessionKind::heading || profession.levels.empty()) return std::nullopt;
  return *std::min_element(profession.levels.begin(), profession.levels.end());
}

bool asks_for_language(const Profession& profession) {
  return profession.kind != ProfessionKind::heading && profession.requires_foreign_language;
}

std::vector<std::string_view> open_conditions(const Rulebook& rulebook,
                                              const QualificationFacts& facts) {
  if (is_unlisted(facts)) return {};
  std::vector<std::string_view> open;
  const Profession* entry =
      facts.profession ? &rulebook.professions[*facts.profession->entry] : nullptr;
  if (entry != nullptr && entry->kind == ProfessionKind::heading)
    open.emplace_back("heading_as_profession");
  if (!facts.has_education) open.emplace_back("education_level_without_points");
  const auto lowest = entry == nullptr ? std::nullopt : lowest_level(*entry);
  if (lowest && facts.level && *facts.level < *lowest) open.emplace_back("level_below_entry");
  if (entry != nullptr && asks_for_language(*entry) && facts.foreign_language == false)
    open.emplace_back("language_not_known");
  return open;
}

GroundStatus qualification_ground(const Rulebook& rulebook, const QualificationFacts& facts) {
  if (is_unlisted(facts)) return GroundStatus::found;
  return open_conditions(rulebook, facts).empty() ? GroundStatus::not_found : GroundStatus::open;
}

}  // namespace anyqtama

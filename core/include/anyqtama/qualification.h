// Whether a profession is on the list and its conditions are met (Std 9(1), Rules 8, Annex 2).
#pragma once

#include <optional>
#include <vector>

#include "anyqtama/rulebook.h"

namespace anyqtama {

/// What the ground for refusal "qualification" looks at.
struct QualificationFacts {
  std::optional<ProfessionAnswer> profession;  ///< empty while unanswered
  bool has_education;  ///< some education item earns points under the lenient reading
  std::optional<int> level;
  std::optional<bool> foreign_language;
};

/// What the answers say of a ground for refusal; papers themselves are never checked.
enum class GroundStatus { not_found, open, found, undecided, not_checked };

/// The conditions that open the ground, by id of open question. An unlisted profession is beyond
/// them.
std::vector<std::string_view> open_conditions(const Rulebook& rulebook,
                                              const QualificationFacts& facts);

/// For an answered profession: `found` where it is not listed, `open` where a condition opens it,
/// else `not_found`. What is not stated (level, language) opens nothing.
GroundStatus qualification_ground(const Rulebook& rulebook, const QualificationFacts& facts);

/// The lowest level an entry asks for; empty where it asks for none. A heading asks for nothing.
std::optional<int> lowest_level(const Profession& profession);

/// True where the entry itself asks for a foreign language. A heading asks for nothing.
bool asks_for_language(const Profession& profession);

}  // namespace anyqtama

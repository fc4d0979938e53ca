// The list and the catalogue of occupations as they are compiled in.
#pragma once

#include <algorithm>

#include "anyqtama/search.h"
#include "catalogue_archive.h"
#include "embedded_data.h"
#include "support.h"

namespace anyqtama::testing_support {

inline const std::vector<Profession>& professions() { return law().rulebooks.back().professions; }

inline const Catalogue& catalogue() {
  static const Catalogue known = unpack_catalogue(embedded_catalogue()).value();
  return known;
}

inline const ProfessionIndex& index() {
  static const ProfessionIndex built(professions(), catalogue());
  return built;
}

/// Calls `visit(names)` with the names of every listed occupation, and with those of its single
/// entries.
template <typename Visit>
void each_listed(Visit visit) {
  for (const ListedOccupation& listed : catalogue().listed) {
    visit(listed.names);
    for (const ListedNames& only : listed.only) visit(only);
  }
}

inline bool is_one_of(const ListedNames& names, const Hit& hit) {
  const std::string_view id = professions()[hit.entry].id;
  return std::find(names.entries.begin(), names.entries.end(), id) != names.entries.end();
}

}  // namespace anyqtama::testing_support

// Where nothing on the list is what was typed: the entries closest to it, and in what they differ.
#pragma once

#include <string_view>
#include <vector>

#include "list_index.h"

namespace anyqtama {

/// Keeps references to all it is made of.
class Closest {
 public:
  Closest(const std::vector<Profession>& professions, const Catalogue& catalogue,
          const ListIndex& list)
      : professions_(professions), catalogue_(catalogue), list_(list) {}

  /// Adds entries whose work is near that of an occupation, one of each occupation of the list,
  /// until there are `limit` or enough.
  void add(const UnlistedOccupation& recognised, std::size_t limit, std::vector<Hit>& hits) const;

  /// In what the entry differs from what was typed, which is so many words; `recognised` is null
  /// where it is not known what that is.
  void tell_differences(const UnlistedOccupation* recognised, std::size_t typed, Hit& hit) const;

 private:
  std::string_view sector_of(std::string_view isco) const;
  int nearness(std::size_t entry, std::string_view isco) const;

  const std::vector<Profession>& professions_;
  const Catalogue& catalogue_;
  const ListIndex& list_;
};

}  // namespace anyqtama

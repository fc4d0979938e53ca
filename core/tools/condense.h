// Leaves out of the catalogue the names that the search finds without them, so that it weighs half.
#pragma once

#include "anyqtama/catalogue.h"

namespace anyqtama {

/// The catalogue with every title and with those aliases that are needed: an alias of the list that
/// is left out still leads to its entry, and is well taken for it; a head alone ("professor")
/// stays. One of an unlisted occupation that is left out is still not taken for an entry. Of the
/// sets of words those stay that names of the list have a word of, and those that are no plain
/// words.
Catalogue condensed(const Catalogue& all, const std::vector<Profession>& professions);

}  // namespace anyqtama

// Reads what is known of occupations (data/occupations).
#pragma once

#include "anyqtama/catalogue.h"
#include "anyqtama/result.h"

namespace anyqtama {

/// All files in one text, as bundle_data joins them.
Result<Catalogue> read_catalogue(std::string_view text);

}  // namespace anyqtama

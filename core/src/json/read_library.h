// Reads the whole law from one text, as core/tools/bundle_data joins it.
#pragma once

#include <string_view>

#include "anyqtama/library.h"
#include "anyqtama/result.h"

namespace anyqtama {

Result<Library> read_library(std::string_view text);

}  // namespace anyqtama

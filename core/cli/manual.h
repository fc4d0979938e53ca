// What `anyqtama --help` says.
#pragma once

#include <string_view>

namespace anyqtama::cli {

extern const std::string_view usage;   ///< a few lines
extern const std::string_view manual;  ///< all of it

}  // namespace anyqtama::cli

// The law as compiled into the library: all data files in one JSON text, written by
// core/tools/bundle_data at build time.
#pragma once

#include <string_view>

namespace anyqtama {

std::string_view embedded_data();

}  // namespace anyqtama

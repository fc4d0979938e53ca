// The law as compiled into the library: the bytes that core/tools/bundle_data writes at build time.
#pragma once

#include <string_view>

namespace anyqtama {

/// A packed Library (archive.h).
std::string_view embedded_data();

}  // namespace anyqtama

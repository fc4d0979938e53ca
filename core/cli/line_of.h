// The line of a text editor that a JSON Pointer leads to.
#pragma once

#include <cstddef>
#include <string_view>

namespace anyqtama::cli {

/// The line, counted from 1, on which the value at `pointer` begins in `json`, which is well
/// formed; 0 where there is no such value.
std::size_t line_of(std::string_view json, std::string_view pointer);

}  // namespace anyqtama::cli

// Where a text stops being JSON, for people who write it by hand.
#pragma once

#include <cstddef>
#include <string_view>

namespace anyqtama {

/// The line, counted from 1, on which `text` stops being JSON; 0 where it is JSON throughout.
std::size_t line_of_syntax_fault(std::string_view text);

}  // namespace anyqtama

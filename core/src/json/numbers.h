// Numbers that a JSON text may hold and no double can.
#pragma once

#include <string>
#include <string_view>

namespace anyqtama {

/// The same text with every overlong number shortened to a harmless one of its kind: whole numbers
/// stay too great for any range, others stay numbers with a fraction. The parser would stop at them
/// and hide the faults that follow; what is no JSON stays none.
std::string with_bounded_numbers(std::string_view text);

}  // namespace anyqtama

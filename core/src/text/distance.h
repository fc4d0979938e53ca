// How many typing errors lie between two words.
#pragma once

#include <string_view>

namespace anyqtama {

/// The least number of letters put in, left out, replaced or swapped with their neighbour that
/// turns `a` into `b`, no letter touched twice (optimal string alignment); `most + 1` where it is
/// more than `most`. Neither word is longer than `longest_word`.
int distance(std::string_view a, std::string_view b, int most);

}  // namespace anyqtama

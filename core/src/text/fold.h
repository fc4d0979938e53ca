// A common form for titles, so that case, punctuation and Kazakh letters typed with their nearest
// Russian ones do not matter. For finding only; never for a rule.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anyqtama {

/// Lower case, Kazakh letters as their nearest Russian ones, every other sign as one space between
/// words. `utf8` is well-formed UTF-8.
std::string fold(std::string_view utf8);

/// The words of a folded text.
std::vector<std::string> words_of(std::string_view folded);

}  // namespace anyqtama

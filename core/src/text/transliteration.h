// Russian and Kazakh written with Latin letters, as people type it: vrach, inzhener, dáriger.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anyqtama {

/// The Cyrillic words (canonical, see words.h) that a Latin one may stand for: one, or two where
/// `j` can be read in the Russian and in the Kazakh way. Empty where there is no Latin letter.
std::vector<std::string> cyrillic_readings(std::string_view letters);

}  // namespace anyqtama

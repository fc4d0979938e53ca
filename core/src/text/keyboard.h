// Text typed while the other keyboard layout was on: "dhfx" for "врач".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anyqtama {

/// What the same keys give on the other layout: of Latin text the Russian one and, where keys of
/// Kazakh letters were hit, the Kazakh one; of Cyrillic text the English one. Empty where there
/// are no letters, or where signs would stand in the middle of English words.
std::vector<std::u32string> other_layouts(std::u32string_view text);

}  // namespace anyqtama

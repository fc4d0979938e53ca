// Words by number. One type for all such tables: each further kind of map weighs 2 KB in the
// module.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

namespace anyqtama {

using Numbers = std::unordered_map<std::string, std::uint32_t>;

}  // namespace anyqtama

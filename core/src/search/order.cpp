#include "order.h"

#include <algorithm>

namespace anyqtama {

std::vector<std::uint32_t> order_of(const std::vector<std::uint64_t>& keys) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> pairs;
  pairs.reserve(keys.size());
  for (const std::uint64_t key : keys)
    pairs.emplace_back(key, static_cast<std::uint32_t>(pairs.size()));
  std::sort(pairs.begin(), pairs.end());
  std::vector<std::uint32_t> order;
  order.reserve(pairs.size());
  for (const auto& [key, place] : pairs) order.push_back(place);
  return order;
}

}  // namespace anyqtama

#include "order.h"

#include <algorithm>
#include <numeric>

namespace anyqtama {

void sort_few(std::uint32_t* first, const std::uint32_t* last) {
  for (std::uint32_t* end = first; end != last; ++end)
    for (std::uint32_t* at = end; at != first && at[0] < at[-1]; --at) std::swap(at[0], at[-1]);
}

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

std::vector<std::uint32_t> counting_order_of(const std::vector<std::uint32_t>& keys) {
  std::vector<std::uint32_t> begins;  // of each key in the order
  for (const std::uint32_t key : keys) {
    if (key + 1 >= begins.size()) begins.resize(key + 2);
    ++begins[key + 1];
  }
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  std::vector<std::uint32_t> order(keys.size());
  std::uint32_t place = 0;
  for (const std::uint32_t key : keys) order[begins[key]++] = place++;
  return order;
}

}  // namespace anyqtama

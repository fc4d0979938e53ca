// One sort for everything here that is sorted by a number: a template for each would weigh more
// than the whole search.
#pragma once

#include <cstdint>
#include <vector>

namespace anyqtama {

/// What a percent is of.
constexpr int whole = 100;

/// A key by which the higher percent comes first.
constexpr std::uint64_t higher_first(int percent) {
  return static_cast<std::uint64_t>(whole - percent);
}

/// Sorts a few numbers in place: the library's sort weighs 2 KB for each type.
void sort_few(std::uint32_t* first, const std::uint32_t* last);

/// The places of `keys` in ascending order of the keys; equal ones stay as they stand.
std::vector<std::uint32_t> order_of(const std::vector<std::uint64_t>& keys);

/// The same where the greatest key is no greater than about the number of keys: they are counted.
std::vector<std::uint32_t> counting_order_of(const std::vector<std::uint32_t>& keys);

/// The same for anything that `key_of` gives a number, as a list in that order.
template <typename T, typename KeyOf>
std::vector<T> ordered(std::vector<T> items, KeyOf key_of) {
  std::vector<std::uint64_t> keys;
  keys.reserve(items.size());
  for (const T& item : items) keys.push_back(key_of(item));
  std::vector<T> result;
  result.reserve(items.size());
  for (const std::uint32_t place : order_of(keys)) result.push_back(std::move(items[place]));
  return result;
}

}  // namespace anyqtama

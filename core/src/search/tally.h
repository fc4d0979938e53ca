// Counts by number: a small open-addressed table, as large as its work and no larger.
#pragma once

#include <bit>
#include <cstdint>
#include <limits>
#include <vector>

namespace anyqtama {

template <typename Value>
class Tally {
 public:
  /// Room for `most` different keys.
  explicit Tally(std::size_t most) : slots_(std::bit_ceil(2 * most + 2)) { used_.reserve(most); }

  /// The value of a key; null where there is none and `insert` is false.
  Value* at(std::uint32_t key, bool insert) {
    const std::size_t mask = slots_.size() - 1;
    const std::uint32_t hash = key * 2654435769U;
    std::size_t place = hash & mask;
    while (slots_[place].key != no_key && slots_[place].key != key) place = (place + 1) & mask;
    Slot& slot = slots_[place];
    if (slot.key == key) return &slot.value;
    if (!insert) return nullptr;
    slot.key = key;
    used_.push_back(static_cast<std::uint32_t>(place));
    return &slot.value;
  }

  std::size_t size() const { return used_.size(); }

  /// Calls `visit(key, value)` in the order of insertion.
  template <typename Visit>
  void each(Visit visit) {
    for (const std::uint32_t place : used_) visit(slots_[place].key, slots_[place].value);
  }

 private:
  static constexpr std::uint32_t no_key = std::numeric_limits<std::uint32_t>::max();
  struct Slot {
    std::uint32_t key = no_key;
    Value value{};
  };
  std::vector<Slot> slots_;
  std::vector<std::uint32_t> used_;
};

}  // namespace anyqtama

// Where in a JSON text a fault is, and which fault is reported.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "anyqtama/result.h"
#include "node.h"

namespace anyqtama {

/// A place in a JSON text as a chain of keys, spelt out only where a fault is.
class Place {
 public:
  Place() = default;
  Place(const Place& parent, std::string_view key) : parent_(&parent), key_(key) {}
  Place(const Place& parent, std::size_t index) : parent_(&parent), index_(index) {}

  std::string pointer() const;

 private:
  const Place* parent_ = nullptr;
  std::string_view key_;
  std::optional<std::size_t> index_;
};

/// What must be known before a fault of this kind can be told: nothing, the day of filing, or all
/// of the text.
enum class FaultStage { text, as_of, missing };

/// Keeps one fault: that of the earliest stage, then the first in the document.
class Faults {
 public:
  void add(FaultStage stage, const Node& node, std::string_view code, const Place& place);
  void add(const Node& node, std::string_view code, const Place& place) {
    add(FaultStage::text, node, code, place);
  }

  const std::optional<Error>& first() const { return first_; }

  /// True where nothing from `node` on can be the fault that is reported.
  bool settled_before(const Node& node) const {
    return first_ && stage_ == FaultStage::text && order_ < node.order;
  }

 private:
  std::optional<Error> first_;
  FaultStage stage_{};
  int order_ = 0;
};

/// Calls `on_member(key, value, place)` for each member, in order; it returns false for a key that
/// it does not know. Reports wrong_type, duplicate_key and unknown_key.
template <typename OnMember>
void each_member(const Node& node, const Place& place, Faults& faults, OnMember on_member) {
  if (node.kind != NodeKind::object) return faults.add(node, "wrong_type", place);
  for (const auto& [key, value] : node.members) {
    if (faults.settled_before(value)) return;
    const Place here(place, key);
    if (node.find(key) != &value)
      faults.add(value, "duplicate_key", here);
    else if (!on_member(std::string_view(key), value, here))
      faults.add(value, "unknown_key", here);
  }
}

/// Calls `on_item(value, place)` for each item, in order. Reports wrong_type.
template <typename OnItem>
void each_item(const Node& node, const Place& place, Faults& faults, OnItem on_item) {
  if (node.kind != NodeKind::array) return faults.add(node, "wrong_type", place);
  for (std::size_t i = 0; i < node.items.size(); ++i) {
    if (faults.settled_before(node.items[i])) return;
    on_item(node.items[i], Place(place, i));
  }
}

/// Reports missing_key where an object lacks `key`.
void require(const Node& object, std::string_view key, const Place& place, Faults& faults);

/// The text of a string; null, with the fault wrong_type, for anything else.
const std::string* read_text(const Node& node, const Place& place, Faults& faults);

std::optional<bool> read_boolean(const Node& node, const Place& place, Faults& faults);

/// A whole number from `least` to `most`: wrong_type, out_of_range.
std::optional<int> read_whole(const Node& node, int least, int most, const Place& place,
                              Faults& faults);

}  // namespace anyqtama

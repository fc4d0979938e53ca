#include "place.h"

#include <tuple>

namespace anyqtama {
namespace {

// RFC 6901: "~" and "/" in a key are written "~0" and "~1".
std::string escaped(std::string_view key) {
  std::string text;
  for (const char c : key) {
    if (c == '~')
      text += "~0";
    else if (c == '/')
      text += "~1";
    else
      text += c;
  }
  return text;
}

}  // namespace

std::string Place::pointer() const {
  if (parent_ == nullptr) return "";
  return parent_->pointer() + '/' + (index_ ? std::to_string(*index_) : escaped(key_));
}

void Faults::add(FaultStage stage, const Node& node, std::string_view code, const Place& place) {
  if (first_ && std::tie(stage_, order_) <= std::tie(stage, node.order)) return;
  first_ = Error{std::string(code), place.pointer(), std::nullopt};
  stage_ = stage;
  order_ = node.order;
}

void require(const Node& object, std::string_view key, const Place& place, Faults& faults) {
  if (object.kind == NodeKind::object && object.find(key) == nullptr)
    faults.add(FaultStage::missing, object, "missing_key", Place(place, key));
}

const std::string* read_text(const Node& node, const Place& place, Faults& faults) {
  if (node.kind == NodeKind::string) return &node.text;
  faults.add(node, "wrong_type", place);
  return nullptr;
}

std::optional<bool> read_boolean(const Node& node, const Place& place, Faults& faults) {
  if (node.kind == NodeKind::boolean) return node.boolean;
  faults.add(node, "wrong_type", place);
  return std::nullopt;
}

std::optional<int> read_whole(const Node& node, int least, int most, const Place& place,
                              Faults& faults) {
  if (node.kind != NodeKind::whole_number) {
    faults.add(node, "wrong_type", place);
    return std::nullopt;
  }
  if (node.number < least || node.number > most) {
    faults.add(node, "out_of_range", place);
    return std::nullopt;
  }
  return static_cast<int>(node.number);
}

}  // namespace anyqtama

#include "spot.h"

#include "../json/place.h"

namespace anyqtama {

Spot Spot::operator[](std::string_view key) const {
  const Node* member = is(NodeKind::object) ? node_->find(key) : nullptr;
  return {file_, member, at_ + Place(Place(), key).pointer()};
}

std::vector<Spot> Spot::items() const {
  std::vector<Spot> spots;
  if (!is(NodeKind::array)) return spots;
  for (std::size_t i = 0; i < node_->items.size(); ++i)
    spots.emplace_back(file_, &node_->items[i], at_ + '/' + std::to_string(i));
  return spots;
}

std::vector<std::pair<std::string_view, Spot>> Spot::members() const {
  std::vector<std::pair<std::string_view, Spot>> spots;
  if (!is(NodeKind::object)) return spots;
  for (const auto& [key, value] : node_->members)
    spots.emplace_back(key, Spot(file_, &value, at_ + Place(Place(), key).pointer()));
  return spots;
}

std::string_view Spot::text() const {
  return is(NodeKind::string) ? std::string_view(node_->text) : std::string_view();
}

std::optional<int> Spot::number() const {
  if (!is(NodeKind::whole_number)) return std::nullopt;
  return static_cast<int>(node_->number);
}

std::string Spot::written() const {
  if (is(NodeKind::string)) return node_->text;
  if (is(NodeKind::whole_number)) return std::to_string(node_->number);
  if (is(NodeKind::boolean)) return node_->boolean ? "true" : "false";
  return is(NodeKind::null) ? "null" : "";
}

}  // namespace anyqtama

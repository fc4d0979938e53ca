#include "data_node.h"

#include <limits>

namespace anyqtama {

void DataNode::fault(std::string_view code, std::string_view key) const {
  faults_->add(*node_, code, Place(*place_, key));
}

void DataNode::broken_reference(std::string_view key) const {
  faults_->add(FaultStage::missing, *node_, "unknown_value", Place(*place_, key));
}

std::string_view DataNode::own_text() const {
  const std::string* text = read_text(*node_, *place_, *faults_);
  return text == nullptr ? std::string_view() : std::string_view(*text);
}

int DataNode::own_number() const {
  return read_whole(*node_, 0, std::numeric_limits<int>::max(), *place_, *faults_).value_or(0);
}

std::string_view DataNode::text(std::string_view key) const {
  std::string_view value;
  required(key, [&](const DataNode& member) { value = member.own_text(); });
  return value;
}

std::optional<std::string_view> DataNode::optional_text(std::string_view key) const {
  std::optional<std::string_view> value;
  with(key, [&](const DataNode& member) { value = member.own_text(); });
  return value;
}

std::vector<std::string_view> DataNode::texts(std::string_view key) const {
  return list<std::string_view>(key, [](const DataNode& item) { return item.own_text(); });
}

int DataNode::number(std::string_view key) const {
  int value = 0;
  required(key, [&](const DataNode& member) { value = member.own_number(); });
  return value;
}

bool DataNode::flag(std::string_view key) const {
  bool value = false;
  with(key, [&](const DataNode& member) {
    value = read_boolean(*member.node_, *member.place_, *faults_).value_or(false);
  });
  return value;
}

std::optional<Date> DataNode::optional_date(std::string_view key) const {
  const auto text = optional_text(key);
  if (!text) return std::nullopt;
  const auto value = parse_date(*text);
  if (!value) fault("invalid_date", key);
  return value;
}

Date DataNode::date(std::string_view key) const {
  const auto value = optional_date(key);
  if (!value) fault("missing_key", key);
  return value.value_or(first_date);
}

Names DataNode::names(std::string_view key) const {
  Names value;
  required(key, [&](const DataNode& member) {
    value = {member.text("en"), member.text("ru"), member.text("kk")};
  });
  return value;
}

Duration DataNode::duration(std::string_view key) const {
  Duration value;
  required(key, [&](const DataNode& member) {
    const auto part = [&](std::string_view name) {
      int number = 0;
      member.with(name, [&](const DataNode& node) { number = node.own_number(); });
      return number;
    };
    value = {part("years"), part("months"), part("days")};
  });
  return value;
}

std::vector<int> DataNode::numbers(std::string_view key) const {
  return list<int>(key, [](const DataNode& item) { return item.own_number(); });
}

Answer DataNode::answer() const {
  if (node_->kind == NodeKind::boolean) return node_->boolean;
  if (node_->kind == NodeKind::whole_number) return own_number();
  return own_text();
}

}  // namespace anyqtama

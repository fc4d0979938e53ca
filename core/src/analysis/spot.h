// A value of a data file with its place. What is missing is a spot too, so that checks stay plain.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../json/node.h"

namespace anyqtama {

class Spot {
 public:
  Spot(std::string_view file, const Node* node, std::string at = "")
      : file_(file), node_(node), at_(std::move(at)) {}

  /// The member of that name; missing where there is none.
  Spot operator[](std::string_view key) const;

  /// The items of a list; none of anything else.
  std::vector<Spot> items() const;

  /// The members of an object; none of anything else.
  std::vector<std::pair<std::string_view, Spot>> members() const;

  /// True for a value that is there and not null.
  bool holds() const { return node_ != nullptr && node_->kind != NodeKind::null; }
  bool is(NodeKind kind) const { return node_ != nullptr && node_->kind == kind; }

  std::string_view text() const;  ///< empty where it is no text
  std::optional<int> number() const;
  bool truth() const { return is(NodeKind::boolean) && node_->boolean; }

  /// A text, number, truth or null as it is written.
  std::string written() const;

  std::string_view file() const { return file_; }
  const std::string& at() const { return at_; }
  const Node& node() const { return *node_; }

 private:
  std::string_view file_;
  const Node* node_;
  std::string at_;
};

/// Calls `visit(spot)` for the value and every value inside it, outer ones first.
template <typename Visit>
void walk(const Spot& spot, Visit visit) {
  visit(spot);
  for (const auto& [key, member] : spot.members()) walk(member, visit);
  for (const Spot& item : spot.items()) walk(item, visit);
}

}  // namespace anyqtama

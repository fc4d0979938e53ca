// Checked access to the data files. A fault is kept and a harmless value given back, so that the
// readers stay plain; whoever starts them asks for the first fault at the end.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "anyqtama/rulebook.h"
#include "place.h"

namespace anyqtama {

class DataNode {
 public:
  DataNode(const Node& node, const Place& place, Faults& faults)
      : node_(&node), place_(&place), faults_(&faults) {}

  std::string_view text(std::string_view key) const;
  std::optional<std::string_view> optional_text(std::string_view key) const;
  std::vector<std::string_view> texts(
      std::string_view key) const;  ///< empty where there is no such key
  int number(std::string_view key) const;
  bool flag(std::string_view key) const;  ///< false where there is no such key
  Date date(std::string_view key) const;
  std::optional<Date> optional_date(std::string_view key) const;
  Names names(std::string_view key) const;
  Duration duration(std::string_view key) const;
  std::vector<int> numbers(std::string_view key) const;

  /// Calls `read(DataNode)` with the member, where there is one and it is not null.
  template <typename Read>
  bool with(std::string_view key, Read read) const {
    const Node* member = node_->find(key);
    if (member == nullptr || member->kind == NodeKind::null) return false;
    const Place here(*place_, key);
    read(DataNode(*member, here, *faults_));
    return true;
  }

  /// The same, for a member that must be there.
  template <typename Read>
  void required(std::string_view key, Read read) const {
    if (!with(key, read)) fault("missing_key", key);
  }

  /// `read(DataNode)` of each item of a list; none where there is no such key.
  template <typename T, typename Read>
  std::vector<T> list(std::string_view key, Read read) const {
    std::vector<T> values;
    with(key, [&](const DataNode& member) {
      each_item(*member.node_, *member.place_, *faults_, [&](const Node& item, const Place& here) {
        values.push_back(read(DataNode(item, here, *faults_)));
      });
    });
    return values;
  }

  /// The value of an answer: a text, yes or no, or a whole number.
  Answer answer() const;

  void fault(std::string_view code, std::string_view key) const;

  /// The id at `key` points nowhere. Told only where nothing else is wrong, since it may follow
  /// from another fault.
  void broken_reference(std::string_view key) const;

  /// The text of this node itself.
  std::string_view own_text() const;

 private:
  int own_number() const;

  const Node* node_;
  const Place* place_;
  Faults* faults_;
};

}  // namespace anyqtama

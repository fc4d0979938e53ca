// A JSON text as it was written: members in their order, also those that stand twice. The checks
// of the contract need both, and a usual JSON object keeps neither.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "anyqtama/result.h"

namespace anyqtama {

enum class NodeKind { null, boolean, whole_number, other_number, string, array, object };

struct Member;

struct Node {
  NodeKind kind = NodeKind::null;
  bool boolean = false;
  std::int64_t number = 0;  ///< of a whole number; kept at the ends of its range
  std::string text;         ///< of a string
  std::vector<Member> members;
  std::vector<Node> items;
  int order = 0;  ///< where it stands in the document: of two faults the earlier one is reported

  /// The first member of that name; null where there is none.
  const Node* find(std::string_view key) const;
};

struct Member {
  std::string key;
  Node value;
};

/// The limits of a request.
struct TextLimits {
  std::size_t bytes;
  int depth;
};

/// Reads a whole text. Errors, in this order: too_large, invalid_utf8, invalid_json, too_deep.
Result<Node> parse(std::string_view text, TextLimits limits);

}  // namespace anyqtama

#include "node.h"

#include <algorithm>
#include <limits>
#include <nlohmann/json.hpp>

#include "../text/utf8.h"
#include "numbers.h"

namespace anyqtama {
namespace {

using nlohmann::json;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Builds the tree from the parser's events.
class Builder {
 public:
  explicit Builder(int depth_limit) : depth_limit_(depth_limit) {}

  bool null() { return put({}); }
  bool boolean(bool value) {
    Node node;
    node.kind = NodeKind::boolean;
    node.boolean = value;
    return put(std::move(node));
  }
  bool number_integer(json::number_integer_t value) { return put_whole(value); }
  bool number_unsigned(json::number_unsigned_t value) {
    constexpr auto most = std::numeric_limits<std::int64_t>::max();
    return put_whole(value > static_cast<json::number_unsigned_t>(most)
                         ? most
                         : static_cast<std::int64_t>(value));
  }
  bool number_float(json::number_float_t, const json::string_t& written) {
    if (written.find_first_not_of("-0123456789") == json::string_t::npos)
      return put_whole(written.front() == '-' ? std::numeric_limits<std::int64_t>::min()
                                              : std::numeric_limits<std::int64_t>::max());
    Node node;
    node.kind = NodeKind::other_number;
    return put(std::move(node));
  }
  bool string(json::string_t& value) {
    Node node;
    node.kind = NodeKind::string;
    node.text = std::move(value);
    return put(std::move(node));
  }
  bool binary(json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(NodeKind::object); }
  bool start_array(std::size_t) { return open(NodeKind::array); }
  bool key(json::string_t& name) {
    if (!too_deep_) keys_.push_back(std::move(name));
    return true;
  }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) {
    return false;
  }

  bool too_deep() const { return too_deep_; }
  Node take() { return std::move(root_); }

 private:
  bool put_whole(std::int64_t value) {
    Node node;
    node.kind = NodeKind::whole_number;
    node.number = value;
    return put(std::move(node));
  }

  // Below the limit nothing is kept: the tree never grows deeper than the contract allows.
  bool open(NodeKind kind) {
    too_deep_ = too_deep_ || static_cast<int>(open_.size()) == depth_limit_;
    if (too_deep_) return true;
    Node node;
    node.kind = kind;
    node.order = ++count_;
    open_.push_back(std::move(node));
    return true;
  }

  bool close() {
    if (too_deep_) return true;
    Node node = std::move(open_.back());
    open_.pop_back();
    return attach(std::move(node));
  }

  bool put(Node node) {
    if (too_deep_) return true;
    node.order = ++count_;
    return attach(std::move(node));
  }

  bool attach(Node node) {
    if (open_.empty()) {
      root_ = std::move(node);
    } else if (open_.back().kind == NodeKind::array) {
      open_.back().items.push_back(std::move(node));
    } else {
      open_.back().members.push_back({std::move(keys_.back()), std::move(node)});
      keys_.pop_back();
    }
    return true;
  }

  int depth_limit_;
  bool too_deep_ = false;
  int count_ = 0;
  std::vector<Node> open_;
  std::vector<std::string> keys_;
  Node root_;
};

// The parser takes a zero byte for the end and skips a byte order mark; neither is JSON.
bool begins_and_ends_as_json(std::string_view text) {
  return text.find('\0') == std::string_view::npos &&
         text.substr(0, byte_order_mark.size()) != byte_order_mark;
}

Error fault(std::string code) { return {std::move(code), "", std::nullopt}; }

}  // namespace

const Node* Node::find(std::string_view key) const {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [&](const Member& member) { return member.key == key; });
  return found == members.end() ? nullptr : &found->value;
}

Result<Node> parse(std::string_view text, TextLimits limits) {
  if (text.size() > limits.bytes) return fault("too_large");
  if (!is_utf8(text)) return fault("invalid_utf8");
  if (!begins_and_ends_as_json(text)) return fault("invalid_json");
  Builder builder(limits.depth);
  if (!json::sax_parse(with_bounded_numbers(text), &builder)) return fault("invalid_json");
  if (builder.too_deep()) return fault("too_deep");
  return builder.take();
}

}  // namespace anyqtama

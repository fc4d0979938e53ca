// Writes JSON straight into one text, members in the order in which they are written. A tree of
// JSON values first would cost a third of the module's download and half of a reply's time.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "anyqtama/rulebook.h"

namespace anyqtama {

class Writer {
 public:
  void value(std::string_view text);
  void value(const char* text) { value(std::string_view(text)); }
  void value(const std::string& text) { value(std::string_view(text)); }
  void value(int number);
  void value(bool truth) { raw(truth ? "true" : "false"); }
  void value(Date date) { value(to_iso(date)); }
  void value(const Citation& citation);
  void value(const Names& names);
  void value(const Duration& duration);
  void value(const InForce& in_force);
  void value(const Term& term);
  void value(const Answer& answer);
  void null() { raw("null"); }

  /// A whole number of hundredths as a decimal number: 93 is 0.93.
  void hundredths(int number);

  template <typename T>
  void value(const std::optional<T>& held) {
    if (held)
      value(*held);
    else
      null();
  }

  template <typename T>
  void value(const std::vector<T>& items) {
    list(items, [this](const T& item) { value(item); });
  }

  /// The name of the next value.
  void key(std::string_view name);

  template <typename T>
  void member(std::string_view name, const T& held) {
    key(name);
    value(held);
  }

  /// `fill()` writes the members.
  template <typename Fill>
  void object(Fill fill) {
    open('{');
    fill();
    close('}');
  }

  template <typename Fill>
  void object(std::string_view name, Fill fill) {
    key(name);
    object(fill);
  }

  /// `fill()` writes the items.
  template <typename Fill>
  void array(Fill fill) {
    open('[');
    fill();
    close(']');
  }

  /// `write(item)` writes one value for each item.
  template <typename Items, typename Write>
  void list(const Items& items, Write write) {
    array([&] {
      for (const auto& item : items) write(item);
    });
  }

  template <typename Items, typename Write>
  void list(std::string_view name, const Items& items, Write write) {
    key(name);
    list(items, write);
  }

  std::string take() const { return {text_.data(), size_}; }

 private:
  /// Where the next `count` signs may be written; `written_to(end)` tells how many were.
  char* room_for(std::size_t count);
  void written_to(const char* end) { size_ = static_cast<std::size_t>(end - text_.data()); }
  void put(std::string_view signs);
  void raw(std::string_view token);
  void open(char bracket);
  void close(char bracket);

  // No string: in the module its append() is a dozen calls, which took half of a reply's time.
  std::vector<char> text_;  ///< with room behind it
  std::size_t size_ = 0;
  bool needs_comma_ = false;
};

/// `{"ok": …}`, its value written by `fill(writer)`.
template <typename Fill>
std::string ok_reply(Fill fill) {
  Writer writer;
  writer.object([&] {
    writer.key("ok");
    fill(writer);
  });
  return writer.take();
}

}  // namespace anyqtama

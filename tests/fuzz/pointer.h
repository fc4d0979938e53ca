// Whether a fault is told at a place that there is.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

#include "json/node.h"

namespace anyqtama::fuzz {

/// "~1" and "~0" of a JSON Pointer (RFC 6901) as the signs that they stand for.
inline std::string unescaped(std::string_view token) {
  std::string key;
  for (std::size_t i = 0; i < token.size(); ++i) {
    const bool tilde = token[i] == '~' && i + 1 < token.size();
    if (tilde) ++i;
    key += !tilde ? token[i] : token[i] == '1' ? '/' : '~';
  }
  return key;
}

/// Whether `at` leads from `node` to a value, by any of the members that stand twice.
inline bool leads_somewhere(const Node& node, std::string_view at) {
  if (at.empty()) return true;
  if (at.front() != '/') return false;
  const auto end = std::min(at.find('/', 1), at.size());
  const std::string key = unescaped(at.substr(1, end - 1));
  const auto rest = at.substr(end);
  for (std::size_t i = 0; i < node.items.size(); ++i)
    if (std::to_string(i) == key) return leads_somewhere(node.items[i], rest);
  return std::any_of(node.members.begin(), node.members.end(), [&](const Member& member) {
    return member.key == key && leads_somewhere(member.value, rest);
  });
}

}  // namespace anyqtama::fuzz

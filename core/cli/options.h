// Splits the words after a verb into options and the rest.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verbs.h"

namespace anyqtama::cli {

struct Options {
  std::vector<std::string> plain;
  std::map<std::string_view, std::string> named;  ///< "--json" has no value, "--cases" has one

  bool has(std::string_view name) const { return named.contains(name); }
  std::string value(std::string_view name) const {
    const auto found = named.find(name);
    return found == named.end() ? std::string() : found->second;
  }
};

/// None where an option is not known or lacks its value.
std::optional<Options> parse_options(const Arguments& arguments,
                                     const std::vector<std::string_view>& flags,
                                     const std::vector<std::string_view>& with_value);

}  // namespace anyqtama::cli

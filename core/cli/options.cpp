#include "options.h"

#include <algorithm>

namespace anyqtama::cli {
namespace {

bool contains(const std::vector<std::string_view>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

std::optional<Options> parse_options(const Arguments& arguments,
                                     const std::vector<std::string_view>& flags,
                                     const std::vector<std::string_view>& with_value) {
  Options options;
  for (auto word = arguments.begin(); word != arguments.end(); ++word) {
    if (!word->starts_with("--")) {
      options.plain.emplace_back(*word);
    } else if (contains(flags, *word)) {
      options.named.emplace(*word, "");
    } else if (contains(with_value, *word) && std::next(word) != arguments.end()) {
      const auto name = *word++;
      options.named.emplace(name, *word);
    } else {
      return std::nullopt;
    }
  }
  return options;
}

}  // namespace anyqtama::cli

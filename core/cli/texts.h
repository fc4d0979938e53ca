// Files of the project that are compiled into the command line.
#pragma once

#include <string_view>
#include <vector>

namespace anyqtama::cli {

struct Text {
  std::string_view path;  ///< "web/locales/en/law.ftl"
  std::string_view content;
};

extern const std::vector<Text> texts;

}  // namespace anyqtama::cli

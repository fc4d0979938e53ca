#include "line_of.h"

#include <algorithm>
#include <string>

namespace anyqtama::cli {
namespace {

class Scanner {
 public:
  explicit Scanner(std::string_view json) : json_(json) {}

  // Goes to the value at `pointer`, from the value that begins here.
  bool go_to(std::string_view pointer) {
    skip_space();
    while (!pointer.empty()) {
      const auto end = std::min(pointer.find('/', 1), pointer.size());
      if (!enter(pointer.substr(1, end - 1))) return false;
      pointer.remove_prefix(end);
    }
    return true;
  }

  std::size_t line() const {
    const auto* const here = json_.data() + at_;
    return 1 + static_cast<std::size_t>(std::count(json_.data(), here, '\n'));
  }

 private:
  char here() const { return at_ < json_.size() ? json_[at_] : '\0'; }

  void skip_space() {
    while (at_ < json_.size() &&
           std::string_view(" \t\r\n,:").find(here()) != std::string_view::npos)
      ++at_;
  }

  std::string_view skip_text() {
    const std::size_t begin = ++at_;
    while (at_ < json_.size() && here() != '"') at_ += here() == '\\' ? 2 : 1;
    return json_.substr(begin, at_++ - begin);
  }

  void skip_value() {
    int depth = 0;
    do {
      skip_space();
      const char c = here();
      if (c == '"') {
        skip_text();
      } else if (c == '{' || c == '[') {
        ++depth;
        ++at_;
      } else if (c == '}' || c == ']') {
        --depth;
        ++at_;
      } else {
        at_ = std::min(json_.find_first_of(" \t\r\n,:]}", at_), json_.size());
      }
    } while (depth > 0 && at_ < json_.size());
  }

  // Goes into the object or list that begins here, to one of its values.
  bool enter(std::string_view part) {
    const bool object = here() == '{';
    if (!object && here() != '[') return false;
    ++at_;
    for (std::size_t index = 0;; ++index) {
      skip_space();
      if (at_ >= json_.size() || here() == '}' || here() == ']') return false;
      const std::string_view key = object ? skip_text() : std::string_view();
      skip_space();
      if (object ? key == unescaped(part) : std::to_string(index) == part) return true;
      skip_value();
    }
  }

  static std::string unescaped(std::string_view part) {
    std::string text;
    for (std::size_t i = 0; i < part.size(); ++i)
      if (part[i] == '~' && i + 1 < part.size())
        text += part[++i] == '1' ? '/' : '~';
      else
        text += part[i];
    return text;
  }

  std::string_view json_;
  std::size_t at_ = 0;
};

}  // namespace

std::size_t line_of(std::string_view json, std::string_view pointer) {
  Scanner scanner(json);
  return scanner.go_to(pointer) ? scanner.line() : 0;
}

}  // namespace anyqtama::cli

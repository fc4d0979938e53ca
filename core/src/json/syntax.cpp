#include "syntax.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace anyqtama {
namespace {

using nlohmann::json;

// Takes every event and keeps where the parser gave up.
struct Position {
  std::size_t fault = 0;

  bool null() { return true; }
  bool boolean(bool) { return true; }
  bool number_integer(json::number_integer_t) { return true; }
  bool number_unsigned(json::number_unsigned_t) { return true; }
  bool number_float(json::number_float_t, const json::string_t&) { return true; }
  bool string(json::string_t&) { return true; }
  bool binary(json::binary_t&) { return true; }
  bool start_object(std::size_t) { return true; }
  bool start_array(std::size_t) { return true; }
  bool key(json::string_t&) { return true; }
  bool end_object() { return true; }
  bool end_array() { return true; }
  bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception&) {
    fault = at;
    return false;
  }
};

}  // namespace

std::size_t line_of_syntax_fault(std::string_view text) {
  Position position;
  if (json::sax_parse(text, &position)) return 0;
  const auto read = text.substr(0, position.fault);
  return 1 + static_cast<std::size_t>(std::count(read.begin(), read.end(), '\n'));
}

}  // namespace anyqtama

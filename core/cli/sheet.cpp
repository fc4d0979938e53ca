#include "sheet.h"

#include "text/utf8.h"

namespace anyqtama::cli {
namespace {

constexpr std::size_t width = 80;

std::size_t columns(std::string_view text) { return to_code_points(text).size(); }

}  // namespace

void Sheet::gap() {
  if (!text_.empty()) text_ += '\n';
  in_list_ = false;
}

void Sheet::heading(std::string_view text) {
  gap();
  text_ += std::string(text) + '\n' + std::string(columns(text), '-') + '\n';
  in_list_ = true;
}

void Sheet::paragraph(std::string_view text) {
  if (text.empty()) return;
  if (!in_list_) gap();
  lines(text, "", 0);
  in_list_ = false;
}

void Sheet::item(std::string_view text, const std::vector<std::string>& below) {
  if (!in_list_) gap();
  lines(text, "- ", 2);
  for (const std::string& line : below)
    if (!line.empty()) lines(line, "  ", 2);
  in_list_ = true;
}

void Sheet::lines(std::string_view text, std::string_view first, std::size_t indent) {
  text_ += first;
  std::size_t column = first.size();
  bool begun = false;
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    const auto word = text.substr(0, end);
    if (begun && column + 1 + columns(word) > width) {
      text_ += '\n' + std::string(indent, ' ');
      column = indent;
    } else if (begun) {
      text_ += ' ';
      ++column;
    }
    text_ += word;
    column += columns(word);
    begun = true;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  text_ += '\n';
}

}  // namespace anyqtama::cli

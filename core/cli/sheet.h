// A text for a terminal: headings, paragraphs and items, in lines that fit.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace anyqtama::cli {

class Sheet {
 public:
  void heading(std::string_view text);
  void paragraph(std::string_view text);

  /// A line with a mark before it, and what belongs to it set in below.
  void item(std::string_view text, const std::vector<std::string>& below = {});

  std::string take() { return std::move(text_); }

 private:
  void gap();
  void lines(std::string_view text, std::string_view first, std::size_t indent);

  std::string text_;
  bool in_list_ = false;
};

}  // namespace anyqtama::cli

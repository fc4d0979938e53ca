#include "fluent.h"

#include <cstdlib>

namespace anyqtama::cli {
namespace {

constexpr std::string_view blank = " \t\r\n";

bool is_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
         c == '_';
}

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  bool done() const { return at_ >= text_.size(); }
  bool failed() const { return failed_; }
  char here() const { return done() ? '\0' : text_[at_]; }

  void skip(std::string_view some) {
    while (!done() && some.find(here()) != std::string_view::npos) ++at_;
  }

  void skip_line() {
    while (!done() && here() != '\n') ++at_;
    ++at_;
  }

  bool take(std::string_view wanted) {
    if (text_.substr(at_, wanted.size()) != wanted) return false;
    at_ += wanted.size();
    return true;
  }

  void expect(std::string_view wanted) { failed_ = failed_ || !take(wanted); }

  std::string name() {
    const std::size_t begin = at_;
    while (is_name(here())) ++at_;
    failed_ = failed_ || at_ == begin;
    return std::string(text_.substr(begin, at_ - begin));
  }

  Pattern pattern();

 private:
  bool goes_on();
  Part placeable();
  void variants(Part& part);

  std::string_view text_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

// Whether the pattern goes on in the line below: it does where that line is set in and begins
// neither an attribute nor a variant nor the end of a choice. Else nothing is taken.
bool Reader::goes_on() {
  const std::size_t end = at_;
  skip(blank);
  const bool set_in = !done() && text_[at_ - 1] != '\n';
  if (set_in && std::string_view(".[*}").find(here()) == std::string_view::npos) return true;
  at_ = end;
  return false;
}

Pattern Reader::pattern() {
  Pattern parts;
  std::string text;
  const auto end_text = [&] {
    if (!text.empty()) parts.push_back({text, "", {}});
    text.clear();
  };
  skip(" ");
  while (!done() && !failed_ && here() != '}') {
    if (here() == '\n' || here() == '\r') {
      if (!goes_on()) break;
      if (!parts.empty() || !text.empty()) text += ' ';
    } else if (here() == '{') {
      end_text();
      parts.push_back(placeable());
    } else {
      text += text_[at_++];
    }
  }
  text.erase(text.find_last_not_of(blank) + 1);
  end_text();
  return parts;
}

Part Reader::placeable() {
  Part part;
  expect("{");
  skip(blank);
  if (take("\"")) {
    while (!done() && here() != '"') part.text += text_[at_++];
    expect("\"");
  } else {
    expect("$");
    part.variable = name();
    skip(blank);
    if (take("->")) variants(part);
  }
  skip(blank);
  expect("}");
  return part;
}

void Reader::variants(Part& part) {
  for (skip(blank); !failed_ && here() != '}'; skip(blank)) {
    if (take("*")) part.otherwise = part.variants.size();
    expect("[");
    Variant variant{name(), {}};
    expect("]");
    variant.pattern = pattern();
    part.variants.push_back(std::move(variant));
  }
}

}  // namespace

bool Messages::add(std::string_view source) {
  Reader reader(source);
  while (!reader.done() && !reader.failed()) {
    reader.skip(blank);
    if (reader.done()) break;
    if (reader.here() == '#') {
      reader.skip_line();
      continue;
    }
    const std::string id = reader.name();
    reader.skip(" ");
    reader.expect("=");
    patterns_[id] = reader.pattern();
    for (reader.skip(blank); reader.take("."); reader.skip(blank)) {
      const std::string attribute = reader.name();
      reader.skip(" ");
      reader.expect("=");
      patterns_[(id + '.').append(attribute)] = reader.pattern();
    }
  }
  return !reader.failed();
}

std::optional<std::string> Messages::say(std::string_view id, const Values& values) const {
  const auto found = patterns_.find(id);
  if (found == patterns_.end() || found->second.empty()) return std::nullopt;
  std::string text;
  append(found->second, values, text);
  return text;
}

void Messages::append(const Pattern& pattern, const Values& values, std::string& to) const {
  for (const Part& part : pattern) {
    const auto found = values.find(part.variable);
    if (part.variable.empty())
      to += part.text;
    else if (found == values.end())
      to += "{$" + part.variable + '}';
    else if (!part.variants.empty())
      append(chosen(part, found->second).pattern, values, to);
    else if (const int* count = std::get_if<int>(&found->second))
      to += std::to_string(*count);
    else
      to += std::get<std::string>(found->second);
  }
}

const Variant& Messages::chosen(const Part& part, const Value& value) const {
  const int* count = std::get_if<int>(&value);
  for (const Variant& variant : part.variants) {
    const bool fits = count != nullptr ? variant.key == std::to_string(*count) ||
                                             variant.key == plural_category(language_, *count)
                                       : variant.key == std::get<std::string>(value);
    if (fits) return variant;
  }
  return part.variants[part.otherwise];
}

std::string_view plural_category(std::string_view language, int count) {
  if (language != "ru") return count == 1 ? "one" : "other";
  const int last = std::abs(count) % 10;
  const bool teen = std::abs(count) % 100 / 10 == 1;
  if (last == 1 && !teen) return "one";
  return last >= 2 && last <= 4 && !teen ? "few" : "many";
}

}  // namespace anyqtama::cli

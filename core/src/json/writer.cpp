#include "writer.h"

namespace anyqtama {
namespace {

constexpr char first_printable = 0x20;

const char* name_of(TermUnit unit) {
  if (unit == TermUnit::working_day) return "working_day";
  return unit == TermUnit::month ? "month" : "year";
}

// RFC 8259: quotation mark, reverse solidus and control characters must be escaped.
bool is_escaped(char c) {
  return c == '"' || c == '\\' || static_cast<unsigned char>(c) < first_printable;
}

}  // namespace

void Writer::put(std::string_view signs) {
  const std::size_t end = size_ + signs.size();
  if (end > text_.size()) text_.resize(2 * end);
  char* to = text_.data() + size_;
  for (const char sign : signs) *to++ = sign;
  size_ = end;
}

void Writer::put_escaped(char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  if (c == '"' || c == '\\') {
    put("\\");
    put({&c, 1});
    return;
  }
  put("\\u00");
  put(digits.substr(static_cast<std::size_t>(c) / digits.size(), 1));
  put(digits.substr(static_cast<std::size_t>(c) % digits.size(), 1));
}

// Texts are copied whole up to the few signs that are escaped.
void Writer::value(std::string_view text) {
  raw("\"");
  std::size_t begin = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_escaped(text[i])) continue;
    put(text.substr(begin, i - begin));
    put_escaped(text[i]);
    begin = i + 1;
  }
  put(text.substr(begin));
  put("\"");
}

void Writer::raw(std::string_view token) {
  if (needs_comma_) put(",");
  put(token);
  needs_comma_ = true;
}

void Writer::open(char bracket) {
  raw(std::string_view(&bracket, 1));
  needs_comma_ = false;
}

void Writer::close(char bracket) {
  put({&bracket, 1});
  needs_comma_ = true;
}

// The names of members are the code's own and need no escape.
void Writer::key(std::string_view name) {
  put(needs_comma_ ? ",\"" : "\"");
  put(name);
  put("\":");
  needs_comma_ = false;
}

void Writer::value(int number) { raw(std::to_string(number)); }

void Writer::hundredths(int number) {
  constexpr int whole = 100;
  constexpr int ten = 10;
  std::string text = std::to_string(number / whole);
  const int rest = number % whole;
  if (rest != 0) text += '.' + std::to_string(rest / ten);
  if (rest % ten != 0) text += std::to_string(rest % ten);
  raw(text);
}

void Writer::value(const Citation& citation) {
  object([&] {
    member("act", citation.act);
    member("provision", citation.provision);
  });
}

void Writer::value(const Names& names) {
  object([&] {
    member("en", names.en);
    member("ru", names.ru);
    member("kk", names.kk);
  });
}

void Writer::value(const Duration& duration) {
  object([&] {
    member("years", duration.years);
    member("months", duration.months);
    member("days", duration.days);
  });
}

void Writer::value(const InForce& in_force) {
  object([&] {
    member("from", in_force.from);
    member("not_before", in_force.not_before);
    member("to", in_force.to);
  });
}

void Writer::value(const Term& term) {
  object([&] {
    member("count", term.count);
    member("unit", name_of(term.unit));
  });
}

void Writer::value(const Answer& answer) {
  std::visit([this](const auto& held) { value(held); }, answer);
}

}  // namespace anyqtama

#include "writer.h"

namespace anyqtama {
namespace {

constexpr char first_printable = 0x20;

const char* name_of(TermUnit unit) {
  if (unit == TermUnit::working_day) return "working_day";
  return unit == TermUnit::month ? "month" : "year";
}

// RFC 8259: quotation mark, reverse solidus and control characters must be escaped.
constexpr std::size_t widest_escape = std::string_view("\\u0000").size();

bool is_escaped(char c) {
  return c == '"' || c == '\\' || static_cast<unsigned char>(c) < first_printable;
}

// A loop, for the module's memcpy() is a call, and most texts are short.
char* write(char* to, std::string_view signs) {
  for (const char sign : signs) *to++ = sign;
  return to;
}

char* write_escaped(char* to, char c) {
  constexpr std::string_view digits = "0123456789abcdef";
  if (c == '"' || c == '\\') {
    *to++ = '\\';
    *to++ = c;
    return to;
  }
  to = write(to, "\\u00");
  *to++ = digits[static_cast<std::size_t>(c) / digits.size()];
  *to++ = digits[static_cast<std::size_t>(c) % digits.size()];
  return to;
}

}  // namespace

char* Writer::room_for(std::size_t count) {
  const std::size_t end = size_ + count;
  if (end > text_.size()) text_.resize(2 * end);
  return text_.data() + size_;
}

void Writer::put(std::string_view signs) { written_to(write(room_for(signs.size()), signs)); }

void Writer::value(std::string_view text) {
  char* to = room_for(text.size() * widest_escape + std::string_view(",\"\"").size());
  if (needs_comma_) *to++ = ',';
  *to++ = '"';
  for (const char c : text) {
    if (is_escaped(c))
      to = write_escaped(to, c);
    else
      *to++ = c;
  }
  *to++ = '"';
  written_to(to);
  needs_comma_ = true;
}

void Writer::raw(std::string_view token) {
  if (needs_comma_) put(",");
  put(token);
  needs_comma_ = true;
}

void Writer::open(char bracket) {
  char* to = room_for(std::string_view(",{").size());
  if (needs_comma_) *to++ = ',';
  *to++ = bracket;
  written_to(to);
  needs_comma_ = false;
}

void Writer::close(char bracket) {
  put({&bracket, 1});
  needs_comma_ = true;
}

// The names of members are the code's own and need no escape.
void Writer::key(std::string_view name) {
  char* to = room_for(name.size() + std::string_view(",\"\":").size());
  if (needs_comma_) *to++ = ',';
  *to++ = '"';
  to = write(to, name);
  *to++ = '"';
  *to++ = ':';
  written_to(to);
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

// A value, or the reason why there is none. The core throws nothing.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <variant>

#include "anyqtama/date.h"

namespace anyqtama {

/// What was wrong with a text, and where.
struct Error {
  std::string code;          ///< one of the codes of the contract, e.g. "invalid_date"
  std::string at;            ///< JSON Pointer (RFC 6901) to the fault; "" is the whole text
  std::optional<Date> from;  ///< with "not_covered": the earliest day that is covered
};

/// Either a T or an Error. Ask `ok()` before `value()`.
template <typename T>
class Result {
 public:
  Result(T value) : held_(std::move(value)) {}
  Result(Error error) : held_(std::move(error)) {}

  bool ok() const { return std::holds_alternative<T>(held_); }
  const T& value() const& { return *std::get_if<T>(&held_); }
  T&& value() && { return std::move(*std::get_if<T>(&held_)); }
  const Error& error() const { return *std::get_if<Error>(&held_); }

 private:
  std::variant<T, Error> held_;
};

}  // namespace anyqtama

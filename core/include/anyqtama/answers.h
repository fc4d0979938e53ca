// What a person said. Nothing here knows a rule; what is not said stays empty, which is neither
// zero nor "no". Ids are views into the library that the request was read against.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include "anyqtama/date.h"
#include "anyqtama/duration.h"

namespace anyqtama {

/// An entry of the list of professions by its place in the rulebook; empty: "not_listed".
struct ProfessionAnswer {
  std::optional<std::size_t> entry;
};

/// A period of matching work, both days included; open while the work goes on.
struct Period {
  Date from;
  std::optional<Date> to;
};

/// Periods, or the total that the person counted.
using Experience = std::variant<std::vector<Period>, Duration>;

/// The answer to a plain question: the id of a choice, yes or no, or a whole number.
using Answer = std::variant<std::string_view, bool, int>;

/// What a person answered; each part empty while unanswered.
struct Answers {
  std::optional<ProfessionAnswer> profession;
  std::optional<Experience> experience;
  std::map<std::string_view, Answer> plain;  ///< by question id
  std::vector<std::string_view> documents;   ///< in hand and in the form asked for

  /// The answer to a plain question; null while unanswered.
  const Answer* find(std::string_view question) const {
    const auto found = plain.find(question);
    return found == plain.end() ? nullptr : &found->second;
  }

  /// The same as a T, e.g. `get<bool>("foreign_language")`; empty while unanswered.
  template <typename T>
  std::optional<T> get(std::string_view question) const {
    const Answer* answer = find(question);
    const T* value = answer == nullptr ? nullptr : std::get_if<T>(answer);
    return value == nullptr ? std::nullopt : std::optional(*value);
  }
};

/// The days that start terms, by id, e.g. "issued".
using Events = std::map<std::string_view, Moment>;

/// One question to the engine, read and checked.
struct Request {
  Moment as_of;
  std::string_view procedure;
  Answers answers;
  Events events;
};

}  // namespace anyqtama

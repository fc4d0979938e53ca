// Every combination of the answers that the points and the grounds look at, and what Order 503
// says of each: a second table of the law, written by hand, and brute force over what is missing.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "anyqtama/completions.h"
#include "support.h"

namespace anyqtama::exhaustive {

constexpr const char* questions[] = {
    "profession", "higher_education",    "academic_degree", "english_teaching_certificate",
    "experience", "qualification_level", "foreign_language"};
enum Axis : std::size_t { profession, higher, degree, certificate, experience, level, language };

struct Kind {
  const char* id;
  bool language_teacher;
  int lowest_level;  // 0: none
  bool needs_language;
};
constexpr Kind kinds[] = {
    {"school/foreign-language-teacher", true, 6, false},
    {"university/foreign-language-teacher", true, 7, false},
    {"school/biology-teacher", false, 6, true},
    {"university/manager", false, 7, true},
    {"culture/center-director", false, 7, false},
    {"health/oncologist", false, 0, false},
    {"school/teacher", false, 0, false},  // a heading: its levels ask for nothing
    {nullptr, false, 0, false},           // not listed
};
constexpr int heading = 6;
constexpr int not_listed = 7;

constexpr const char* higher_answers[] = {"none", "other_field", "matching"};
constexpr int matching = 2;
constexpr const char* degree_answers[] = {"none", "other_field", "academic", "scientific"};
constexpr int academic = 2;
constexpr int scientific = 3;
constexpr int yes = 1;

struct Length {
  Duration duration;
  int strict, lenient;
};
constexpr Length lengths[] = {
    {{0, 0, 0}, 0, 0},   {{0, 11, 29}, 0, 0}, {{1, 0, 0}, 2, 2}, {{1, 0, 1}, 2, 2},
    {{2, 11, 29}, 2, 2}, {{3, 0, 0}, 2, 4},   {{3, 0, 1}, 4, 4}, {{9, 11, 29}, 4, 4},
    {{10, 0, 0}, 4, 6},  {{10, 0, 1}, 6, 6},
};
constexpr int levels[] = {5, 6, 7, 8};

constexpr std::array<int, 7> sizes{8, 3, 4, 2, 10, 4, 2};

/// For each question the place of its answer; the place past the last is "unanswered".
using Case = std::array<int, 7>;

/// The answer to `axis` out of `table`; the question is answered.
template <typename T, std::size_t size>
const T& chosen(const T (&table)[size], const Case& c, Axis axis) {
  return table[static_cast<std::size_t>(c[axis])];
}

inline bool answered(const Case& c, Axis axis) { return c[axis] < sizes[axis]; }

/// The questions that are left, by axis.
inline std::vector<std::size_t> open_axes(const Case& c) {
  std::vector<std::size_t> open;
  for (std::size_t axis = 0; axis < c.size(); ++axis)
    if (c[axis] == sizes[axis]) open.push_back(axis);
  return open;
}

inline std::string shown(const Case& c) {
  std::string text;
  for (std::size_t axis = 0; axis < c.size(); ++axis)
    text += std::string(questions[axis]) + " " +
            (c[axis] == sizes[axis] ? "?" : std::to_string(c[axis])) + "; ";
  return text;
}

// --- what Order 503 says
// --------------------------------------------------------------------------

struct Points {
  int higher, degree, certificate, experience;
};

inline Points strict_points(const Case& c) {
  const bool teacher = answered(c, profession) && chosen(kinds, c, profession).language_teacher;
  return {c[higher] == matching ? 3 : 0, c[degree] == scientific ? 4 : 0,
          c[certificate] == yes && teacher ? 3 : 0,
          answered(c, experience) ? chosen(lengths, c, experience).strict : 0};
}

inline Points lenient_points(const Case& c) {
  return {c[higher] == matching ? 3 : 0, c[degree] == scientific || c[degree] == academic ? 4 : 0,
          c[certificate] == yes ? 3 : 0,
          answered(c, experience) ? chosen(lengths, c, experience).lenient : 0};
}

inline int strict_total(const Case& c) {
  const Points points = strict_points(c);
  return std::max({points.higher, points.degree, points.certificate}) + points.experience;
}

inline int lenient_total(const Case& c) {
  const Points points = lenient_points(c);
  return points.higher + points.degree + points.certificate + points.experience;
}

inline bool scores_education(const Case& c) {
  const Points points = lenient_points(c);
  return points.higher + points.degree + points.certificate > 0;
}

inline bool below_level(const Case& c) {
  return answered(c, profession) && answered(c, level) &&
         chosen(levels, c, level) < chosen(kinds, c, profession).lowest_level;
}

inline bool without_language(const Case& c) {
  return answered(c, profession) && chosen(kinds, c, profession).needs_language && c[language] == 1;
}

/// The ground "qualification" of a complete case.
inline GroundStatus qualification(const Case& c) {
  if (c[profession] == not_listed) return GroundStatus::found;
  const bool open =
      c[profession] == heading || !scores_education(c) || below_level(c) || without_language(c);
  return open ? GroundStatus::open : GroundStatus::not_found;
}

// --- every case
// -----------------------------------------------------------------------------------

inline std::size_t index_of(const Case& c) {
  std::size_t index = 0;
  for (std::size_t axis = 0; axis < c.size(); ++axis)
    index = index * static_cast<std::size_t>(sizes[axis] + 1) + static_cast<std::size_t>(c[axis]);
  return index;
}

/// Calls `visit` with every case, "unanswered" included, whose answers from the axis `end` on are
/// unanswered.
template <typename Visit>
void each_case(Axis end, Visit visit) {
  Case c{};
  for (std::size_t axis = end; axis < c.size(); ++axis) c[axis] = sizes[axis];
  while (true) {
    visit(static_cast<const Case&>(c));
    std::size_t axis = end;
    while (axis > 0 && c[axis - 1] == sizes[axis - 1]) c[--axis] = 0;
    if (axis == 0) return;
    ++c[axis - 1];
  }
}

constexpr Axis all_axes = static_cast<Axis>(7);

inline Answers answers_of(const Case& c) {
  Answers answers;
  if (answered(c, profession)) {
    const char* id = chosen(kinds, c, profession).id;
    answers.profession = ProfessionAnswer{
        id == nullptr ? std::nullopt : find_profession(testing_support::order_503(), id)};
  }
  if (answered(c, higher)) answers.plain["higher_education"] = chosen(higher_answers, c, higher);
  if (answered(c, degree)) answers.plain["academic_degree"] = chosen(degree_answers, c, degree);
  if (answered(c, certificate))
    answers.plain["english_teaching_certificate"] = c[certificate] == yes;
  if (answered(c, experience)) answers.experience = chosen(lengths, c, experience).duration;
  if (answered(c, level)) answers.plain["qualification_level"] = chosen(levels, c, level);
  if (answered(c, language)) answers.plain["foreign_language"] = c[language] == 0;
  return answers;
}

inline std::optional<Duration> duration_of(const Case& c) {
  return answered(c, experience) ? std::optional(chosen(lengths, c, experience).duration)
                                 : std::nullopt;
}

}  // namespace anyqtama::exhaustive

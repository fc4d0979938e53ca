// What several tests of the core share: days as text, the law as it is compiled in, and a tiny
// edition of nobody's law for what is tested alone.
#pragma once

#include <gtest/gtest.h>

#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "anyqtama/library.h"

namespace anyqtama {

/// How GoogleTest shows a length of time.
inline void PrintTo(const Duration& duration, std::ostream* out) {
  *out << duration.years << "y " << duration.months << "m " << duration.days << "d";
}

namespace testing_support {

/// The civil day `iso`, which exists.
inline Date day(std::string_view iso) { return *parse_date(iso); }

/// The civil day with, perhaps, a time.
inline Moment moment(std::string_view text) { return *parse_moment(text); }

/// "2022-05-04", or "-" where there is no day.
inline std::string shown(const std::optional<Date>& date) { return date ? to_iso(*date) : "-"; }

/// The law that is compiled into the library.
const Library& law();
const Rulebook& order_503();

/// The place of an entry of the list of professions, which has it.
inline std::size_t entry(const Rulebook& rulebook, std::string_view id) {
  return *find_profession(rulebook, id);
}

/// An edition of nobody's law: a diploma 2, a degree 3 (a bachelor's only leniently), a certificate
/// 2 (strictly only with "school/teacher"); two years of work 1, five years 3 (exactly five only
/// leniently); threshold 4. The education items add up only leniently.
Rulebook tiny_rulebook();

}  // namespace testing_support
}  // namespace anyqtama

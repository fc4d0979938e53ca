// Measures work experience (Rules 10(2)). The order says nothing of overlap, breaks or rounding;
// this is the careful reading of FACTS 6-J: calendar days, none counted twice, none rounded up.
#pragma once

#include <optional>

#include "anyqtama/answers.h"

namespace anyqtama {

/// The length of `experience` on the day `as_of`. Open periods count through `as_of`, nothing after
/// it counts, overlapping periods count once. The days counted are laid end to end so that they
/// finish on the last of them and are measured as one span: the largest number of whole months that
/// fits, the rest in days. A total is given back as it was said.
Duration measure(const Experience& experience, Date as_of);

/// The first day which, as `as_of`, gives at least `target`; empty unless a period is open, or
/// where that day lies after 2100.
std::optional<Date> day_reaching(const Experience& experience, Duration target, Date as_of);

}  // namespace anyqtama

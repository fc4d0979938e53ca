// A deadline of a reply in words, as the page says it (web/src/words/deadlines.ts).
#pragma once

#include "analysis/spot.h"
#include "sheet.h"
#include "words.h"

namespace anyqtama::cli {

void write_deadline(const Spot& deadline, const Words& words, Sheet& sheet);

/// The places of a statement, in brackets; "" where it has none.
std::string places(const Spot& statement, const Words& words);

}  // namespace anyqtama::cli

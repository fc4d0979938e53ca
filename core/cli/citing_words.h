// What rests on a provision, for a person and as JSON.
#pragma once

#include <string>

#include "analysis/analysis.h"
#include "json/writer.h"

namespace anyqtama::cli {

/// "deadline decision: rulebooks/kz-503-2020.json (/time_limits/2)"
std::string words_of(const Citing& one);

void write(const Citing& one, Writer& to);

}  // namespace anyqtama::cli

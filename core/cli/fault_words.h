// A finding of the analysis as a sentence for whoever keeps the data: a lawyer with a text editor.
#pragma once

#include <string>

#include "analysis/analysis.h"

namespace anyqtama::cli {

std::string words_of(const Finding& finding);

}  // namespace anyqtama::cli

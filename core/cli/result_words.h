// An assessment in words, as the page says it.
#pragma once

#include <string>

#include "analysis/spot.h"
#include "words.h"

namespace anyqtama::cli {

/// `request` was answered with `reply`, the value of "ok"; `description` is that of `describe`.
std::string words_of(const Spot& request, const Spot& reply, const Spot& description,
                     const Words& words);

/// A fault of the request, with its place.
std::string words_of_fault(const Spot& error, const Words& words);

}  // namespace anyqtama::cli

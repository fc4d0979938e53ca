// Writes replies. No sentence leaves the core: ids, numbers, dates, citations.
#pragma once

#include <string>

#include "anyqtama/assessment.h"
#include "anyqtama/library.h"
#include "anyqtama/result.h"
#include "anyqtama/search.h"

namespace anyqtama {

std::string write_error(const Error& error);
std::string write_assessment(const Assessment& assessment);
std::string write_search_result(const SearchResult& result, const Rulebook& rulebook);
std::string write_description(const Library& library);

}  // namespace anyqtama

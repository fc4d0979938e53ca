// Reads requests and points at the first fault, as the contract orders faults.
#pragma once

#include <string>
#include <string_view>

#include "anyqtama/answers.h"
#include "anyqtama/library.h"
#include "anyqtama/result.h"

namespace anyqtama {

/// A request with the edition that answers it.
struct AssessRequest {
  const Rulebook* rulebook;
  Request request;
};

Result<AssessRequest> read_assess_request(std::string_view text, const Library& library);

struct SearchRequest {
  std::string typed;
  std::string_view language;  ///< "en", "ru", "kk"; empty: not said
  std::size_t limit;
};

Result<SearchRequest> read_search_request(std::string_view text);

/// `describe` asks for nothing: `{}`.
struct DescribeRequest {};

Result<DescribeRequest> read_describe_request(std::string_view text);

}  // namespace anyqtama

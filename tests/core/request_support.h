// How the tests of requests show a fault.
#pragma once

#include <string>
#include <string_view>

#include "json/read_request.h"
#include "support.h"

namespace anyqtama::testing_support {

template <typename T>
std::string shown_fault(const Result<T>& result) {
  if (result.ok()) return "-";
  const Error& error = result.error();
  return error.code + " " + error.at + (error.from ? " from " + to_iso(*error.from) : "");
}

/// "invalid_date /as_of" and the like; "-" where there is none.
inline std::string assess_fault(std::string_view text) {
  return shown_fault(read_assess_request(text, law()));
}

/// The fault of a request with a good day of filing and these members beside it.
inline std::string fault_beside(std::string_view members) {
  return assess_fault(R"({"as_of": "2022-05-04", )" + std::string(members) + '}');
}

/// The fault of a request with these answers.
inline std::string answers_fault(std::string_view members) {
  return fault_beside(R"("answers": {)" + std::string(members) + '}');
}

/// `text` between quotation marks.
inline std::string quoted(std::string_view text) { return '"' + std::string(text) + '"'; }

/// A request that has no fault.
inline Request read_request(std::string_view text) {
  const auto read = read_assess_request(text, law());
  EXPECT_TRUE(read.ok()) << shown_fault(read) << " in " << text;
  return read.ok() ? read.value().request : Request{};
}

}  // namespace anyqtama::testing_support

// The verbs of the command line. Each takes the words that follow it and gives the exit code; none,
// for words it does not understand.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace anyqtama::cli {

constexpr int exit_ok = 0;
constexpr int exit_error = 1;
constexpr int exit_usage = 2;

using Arguments = std::vector<std::string_view>;

std::optional<int> assess(const Arguments& arguments);
std::optional<int> professions(const Arguments& arguments);
std::optional<int> describe(const Arguments& arguments);
std::optional<int> check_data(const Arguments& arguments);
std::optional<int> explain(const Arguments& arguments);
std::optional<int> cites(const Arguments& arguments);

}  // namespace anyqtama::cli

// The command line. Standard input and output carry JSON, or words for a person; exit codes are
// told by `anyqtama --help`.

#include <iostream>
#include <string_view>
#include <utility>

#include "manual.h"
#include "verbs.h"

namespace {

using namespace anyqtama::cli;
using Verb = std::optional<int> (*)(const Arguments&);

constexpr std::pair<std::string_view, Verb> verbs[] = {
    {"assess", assess},     {"explain", explain},       {"professions", professions},
    {"describe", describe}, {"check-data", check_data}, {"cites", cites}};

}  // namespace

int main(int count, char** words) {
  std::ios::sync_with_stdio(false);
  Arguments arguments(words + 1, words + count);
  if (!arguments.empty() && arguments.back() == "--help") {
    std::cout << manual;
    return exit_ok;
  }
  if (arguments == Arguments{"--version"}) {
    std::cout << ANYQTAMA_VERSION "\n";
    return exit_ok;
  }
  const std::string_view name = arguments.empty() ? "" : arguments.front();
  for (const auto& [verb, run] : verbs) {
    if (verb != name) continue;
    arguments.erase(arguments.begin());
    if (const auto code = run(arguments)) return *code;
  }
  std::cerr << usage;
  return exit_usage;
}

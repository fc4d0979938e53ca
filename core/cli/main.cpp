// The command line: one request on standard input, one reply on standard output.

#include <cstring>
#include <iostream>
#include <iterator>
#include <string>
#include <string_view>

#include "anyqtama/service.h"

namespace {

using anyqtama::Service;
using Verb = std::string (Service::*)(std::string_view) const;

constexpr int exit_ok = 0;
constexpr int exit_error = 1;
constexpr int exit_usage = 2;
constexpr std::string_view error_reply = "{\"error\"";

constexpr std::string_view usage =
    "usage: anyqtama assess|professions|describe [--ndjson]\n"
    "\n"
    "Reads one JSON request from standard input and writes one JSON reply to standard output.\n"
    "  assess       points, grounds, documents and deadlines of a case\n"
    "  professions  entries of the list of professions for what a person typed\n"
    "  describe     questions, choices, professions, documents, regions; the request is {}\n"
    "  --ndjson     one request a line, one reply a line; blank lines are skipped\n"
    "\n"
    "Exit status: 0 for \"ok\", 1 for \"error\" (with --ndjson 0: errors are in the lines), 2 for\n"
    "wrong usage. The format of requests and replies is in data/schema.\n";

Verb verb_named(std::string_view name) {
  if (name == "assess") return &Service::assess;
  if (name == "professions") return &Service::professions;
  return name == "describe" ? &Service::describe : nullptr;
}

int answer_one(const Service& service, Verb verb) {
  const std::string request{std::istreambuf_iterator<char>(std::cin), {}};
  const std::string reply = (service.*verb)(request);
  std::cout << reply << '\n';
  return reply.compare(0, error_reply.size(), error_reply) == 0 ? exit_error : exit_ok;
}

int answer_lines(const Service& service, Verb verb) {
  for (std::string line; std::getline(std::cin, line);) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    std::cout << (service.*verb)(line) << '\n';
  }
  return exit_ok;
}

}  // namespace

int main(int count, char** arguments) {
  std::ios::sync_with_stdio(false);
  if (count == 2 && std::strcmp(arguments[1], "--help") == 0) {
    std::cout << usage;
    return exit_ok;
  }
  const Verb verb = count >= 2 ? verb_named(arguments[1]) : nullptr;
  const bool lines = count == 3 && std::strcmp(arguments[2], "--ndjson") == 0;
  if (verb == nullptr || (count > 2 && !lines)) {
    std::cerr << usage;
    return exit_usage;
  }
  const Service service = Service::embedded();
  return lines ? answer_lines(service, verb) : answer_one(service, verb);
}

// assess, professions, describe: one request on standard input, one reply on standard output.

#include <iostream>
#include <iterator>
#include <string>

#include "anyqtama/service.h"
#include "verbs.h"

namespace anyqtama::cli {
namespace {

using Verb = std::string (Service::*)(std::string_view) const;

constexpr std::string_view error_reply = "{\"error\"";

int answer_one(const Service& service, Verb verb) {
  const std::string request{std::istreambuf_iterator<char>(std::cin), {}};
  const std::string reply = (service.*verb)(request);
  std::cout << reply << '\n';
  return reply.starts_with(error_reply) ? exit_error : exit_ok;
}

int answer_lines(const Service& service, Verb verb) {
  for (std::string line; std::getline(std::cin, line);) {
    if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
    std::cout << (service.*verb)(line) << '\n';
  }
  return exit_ok;
}

std::optional<int> answer(Verb verb, const Arguments& arguments) {
  const bool lines = arguments == Arguments{"--ndjson"};
  if (!arguments.empty() && !lines) return std::nullopt;
  const Service service = Service::embedded();
  return lines ? answer_lines(service, verb) : answer_one(service, verb);
}

}  // namespace

std::optional<int> assess(const Arguments& arguments) {
  return answer(&Service::assess, arguments);
}

std::optional<int> professions(const Arguments& arguments) {
  return answer(&Service::professions, arguments);
}

std::optional<int> describe(const Arguments& arguments) {
  return answer(&Service::describe, arguments);
}

}  // namespace anyqtama::cli

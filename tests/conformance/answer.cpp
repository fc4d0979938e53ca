// Answers as the native library does: reads verb and request in turn, each ended by a zero byte,
// and writes a reply on each line.
#include <iostream>
#include <string>

#include "anyqtama/service.h"

namespace {

std::string answer(const anyqtama::Service& service, const std::string& verb,
                   const std::string& request) {
  if (verb == "assess") return service.assess(request);
  if (verb == "professions") return service.professions(request);
  return service.describe(request);
}

}  // namespace

int main() {
  const auto service = anyqtama::Service::embedded();
  std::string verb;
  std::string request;
  while (std::getline(std::cin, verb, '\0') && std::getline(std::cin, request, '\0'))
    std::cout << answer(service, verb, request) << '\n';
}

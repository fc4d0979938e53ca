// The door between JavaScript and the core: a request goes into `room()`, a verb answers it, and
// the reply lies at `reply()`. The module imports nothing, so engine.js starts it without help;
// Embind and its script would weigh 10 KB of the download and take as long as the answer itself.
#include <cstddef>
#include <string>

#include "anyqtama/service.h"

#define EXPORTED extern "C" __attribute__((used, visibility("default")))

namespace {

anyqtama::Service service = anyqtama::Service::embedded();
std::string request;
std::string answer;

std::size_t answered(std::string text) {
  answer = std::move(text);
  return answer.size();
}

}  // namespace

/// Where a request of so many bytes goes; until the next call.
EXPORTED char* room(std::size_t size) {
  request = std::string(size, '\0');
  return request.data();
}

EXPORTED const char* reply() { return answer.data(); }

// Each returns how many bytes the reply has.
EXPORTED std::size_t assess() { return answered(service.assess(request)); }
EXPORTED std::size_t professions() { return answered(service.professions(request)); }
EXPORTED std::size_t describe() { return answered(service.describe(request)); }

EXPORTED bool add_catalogue() { return service.add_catalogue(request); }

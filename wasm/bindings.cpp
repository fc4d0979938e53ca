// The door between JavaScript and the core: a request goes into `room()`, a verb answers it and
// tells how many bytes the reply has, which lies at `reply()`. Embind carries addresses and sizes
// only: a text it would carry byte by byte, as long as the answer itself takes.
#include <emscripten/bind.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

#include "anyqtama/service.h"

namespace {

// The catalogue brings its own index, so none is made before someone asks for one.
anyqtama::Service service = anyqtama::Service::embedded_law();
bool has_index = false;
std::string request;
std::string answer;

std::uintptr_t address(const std::string& text) {
  return reinterpret_cast<std::uintptr_t>(text.data());
}

std::size_t answered(std::string text) {
  answer = std::move(text);
  return answer.size();
}

/// Where a request of so many bytes goes; until the next call.
std::uintptr_t room(std::size_t size) {
  request = std::string(size, '\0');
  return address(request);
}

std::uintptr_t reply() { return address(answer); }

std::size_t assess() { return answered(service.assess(request)); }
std::size_t describe() { return answered(service.describe(request)); }

std::size_t professions() {
  if (!std::exchange(has_index, true)) service = anyqtama::Service::embedded();
  return answered(service.professions(request));
}

bool add_catalogue() {
  const bool added = service.add_catalogue(request);
  has_index = has_index || added;
  return added;
}

}  // namespace

EMSCRIPTEN_BINDINGS(anyqtama) {
  using emscripten::function;
  function("room", &room);
  function("reply", &reply);
  function("assess", &assess);
  function("professions", &professions);
  function("describe", &describe);
  function("addCatalogue", &add_catalogue);
}

// The types used above. Embind's own library registers thirty, each with its script: 5 KB of the
// download, so it is not linked. A function of a type that is missing here throws when it is
// called.
EMSCRIPTEN_BINDINGS(types) {
  using namespace emscripten::internal;
  using Size = std::numeric_limits<std::size_t>;
  static_assert(std::is_same_v<std::size_t, std::uintptr_t>);
  _embind_register_bool(TypeID<bool>::get(), "bool", sizeof(bool), true, false);
  _embind_register_integer(TypeID<std::size_t>::get(), "unsigned long", sizeof(std::size_t),
                           Size::min(), Size::max());
}

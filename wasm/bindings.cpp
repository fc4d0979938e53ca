// The door between JavaScript and the core: JSON text in, JSON text out.
#include <emscripten/bind.h>

#include <string>

#include "anyqtama/service.h"

namespace {

anyqtama::Service service = anyqtama::Service::embedded();

}  // namespace

EMSCRIPTEN_BINDINGS(anyqtama) {
  using emscripten::function;
  function(
      "assess", +[](const std::string& request) { return service.assess(request); });
  function(
      "professions", +[](const std::string& request) { return service.professions(request); });
  function(
      "addCatalogue", +[](const std::string& bytes) { return service.add_catalogue(bytes); });
  function(
      "describe", +[](const std::string& request) { return service.describe(request); });
}

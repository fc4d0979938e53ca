// The packed catalogue: any bytes, and any body under a head that says it is whole.
#include <cstdint>

#include "anyqtama/service.h"
#include "catalogue_archive.h"
#include "property.h"

namespace anyqtama::fuzz {
namespace {

// By words, and by a number of the list.
constexpr std::string_view requests[] = {R"({"typed": "doctor врач дәрігер", "limit": 100})",
                                         R"({"typed": "6"})"};

void check(std::string_view bytes) {
  static Service service = Service::embedded();
  const bool taken = service.add_catalogue(bytes);
  must(taken == unpack_catalogue(bytes).has_value(), "a catalogue is taken when it is whole");
  if (!taken) return;
  for (const std::string_view request : requests)
    must(service.professions(request).starts_with(R"({"ok")"), "and is searched");
}

}  // namespace
}  // namespace anyqtama::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  anyqtama::fuzz::check(text);
  anyqtama::fuzz::check(anyqtama::sealed(text));
  return 0;
}

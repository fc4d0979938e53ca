// The readers of the law and of the occupations, as core/tools/bundle_data joins them; what they
// take is computed with.
#include <cstdint>

#include "anyqtama/assessment.h"
#include "archive.h"
#include "catalogue_archive.h"
#include "json/read_catalogue.h"
#include "json/read_library.h"
#include "json/write.h"
#include "pointer.h"
#include "property.h"

namespace anyqtama::fuzz {
namespace {

void check_refusal(std::string_view text, const Error& error) {
  const auto read = parse(text, {text.size(), 32});
  if (!read.ok()) return must(error.at.empty(), "a fault of the text is one of the whole of it");
  const auto parent = error.at.substr(0, std::min(error.at.rfind('/'), error.at.size()));
  must(leads_somewhere(read.value(), parent), "a fault is in an object that there is");
}

void check_library(std::string_view text) {
  const auto library = read_library(text);
  if (!library.ok()) return check_refusal(text, library.error());
  const std::string bytes = pack(library.value());
  must(pack(unpack(bytes)) == bytes, "law that is packed comes back");
  must(!write_description(library.value()).empty(), "law is described");
}

void check_catalogue(std::string_view text) {
  const auto catalogue = read_catalogue(text);
  if (!catalogue.ok()) return check_refusal(text, catalogue.error());
  std::string fault;
  const auto bytes = pack(catalogue.value(), fault);
  must(bytes.has_value() == fault.empty(), "a name that cannot be packed is told");
  if (!bytes) return;
  const auto copy = unpack_catalogue(*bytes);
  must(copy.has_value(), "a catalogue that is packed comes back");
  must(pack(*copy, fault) == bytes, "and is the same");
}

}  // namespace
}  // namespace anyqtama::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(bytes), size);
  anyqtama::fuzz::check_library(text);
  anyqtama::fuzz::check_catalogue(text);
  return 0;
}

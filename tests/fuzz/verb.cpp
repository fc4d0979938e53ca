// One verb of the service: VERB.
#include <cstdint>
#include <nlohmann/json.hpp>
#include <set>

#include "anyqtama/service.h"
#include "json/node.h"
#include "pointer.h"
#include "property.h"

namespace anyqtama::fuzz {
namespace {

using Json = nlohmann::ordered_json;  // another reader than the core's own, and in the same order

const Service& service() {
  static const Service embedded = Service::embedded();
  return embedded;
}

std::string reply_to(std::string_view request) { return service().VERB(request); }

// The reader of replies keeps no member that stands twice, and so is no judge of those.
void check_fault(std::string_view request, const Json& error) {
  static const std::set<std::string> of_the_text = {"invalid_utf8", "invalid_json", "too_large",
                                                    "too_deep"};
  const std::string code = error.value("code", "");
  const std::string at = error.value("at", "?");
  const auto read = parse(request, {64 * 1024, 16});
  must(read.ok() != (of_the_text.count(code) > 0), "a fault of the text is told for no other");
  if (!read.ok()) return must(at.empty(), "a fault of the text is one of the whole of it");
  const bool missing = code == "missing_key";
  const auto there = missing ? at.substr(0, at.rfind('/')) : at;
  const bool without_as_of = code == "not_covered";
  must(without_as_of || leads_somewhere(read.value(), there),
       "a fault is at a place that there is");
  must(!missing || !leads_somewhere(read.value(), at), "a missing key is not there");
}

// What is answered is JSON to others too, and means the same however it is written.
void check_answered(std::string_view request, const std::string& reply) {
  const Json again = Json::parse(request, nullptr, false);
  must(again.is_object(), "only an object is answered");
  must(reply_to(again.dump()) == reply, "the same request, written again, has the same reply");
  must(reply_to(again.dump(3, ' ', true)) == reply, "and so with other spaces and escapes");
}

void check(std::string_view request) {
  const std::string text = reply_to(request);
  must(reply_to(request) == text, "the same request has the same reply");
  const Json reply = Json::parse(text, nullptr, false);
  must(reply.is_object() && reply.size() == 1, "a reply is an object of one member");
  if (reply.contains("error")) return check_fault(request, reply["error"]);
  must(reply.contains("ok"), "a reply is ok or an error");
  check_answered(request, text);
}

}  // namespace
}  // namespace anyqtama::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  anyqtama::fuzz::check({reinterpret_cast<const char*>(bytes), size});
  return 0;
}

// Tests every verb with what is in tests/hostile: naughty texts in every field, and texts that are
// hardly JSON.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "anyqtama/service.h"

namespace anyqtama {
namespace {

using Json = nlohmann::ordered_json;
using Pointer = Json::json_pointer;

Json read(const std::string& name) {
  Json json = Json::parse(std::ifstream(HOSTILE "/" + name), nullptr, false);
  EXPECT_FALSE(json.is_discarded()) << name;
  return json;
}

std::string reply_to(const std::string& verb, const std::string& request) {
  static const Service service = Service::embedded();
  if (verb == "assess") return service.assess(request);
  return verb == "professions" ? service.professions(request) : service.describe(request);
}

/// "invalid_date /as_of" and the like; "ok" where there is none.
std::string outcome(const std::string& verb, const std::string& request) {
  const Json reply = Json::parse(reply_to(verb, request), nullptr, false);
  if (reply.contains("ok")) return "ok";
  const Json error = reply.value("error", Json::object());
  return error.value("code", "none") + ' ' + error.value("at", "none");
}

Json sound_request(const std::string& verb) {
  if (verb == "assess") return {{"as_of", "2022-05-04"}};
  return verb == "professions" ? Json{{"typed", "врач"}} : Json::object();
}

/// Calls `check(text)` with every naughty text.
template <typename Check>
void with_naughty_texts(Check check) {
  const Json kinds = read("naughty.json");
  for (const Json& kind : kinds)
    for (const Json& text : kind) check(text.get<std::string>());
}

TEST(HostileInput, IsRefusedInEveryFieldWithItsPlace) {
  const Json fields = read("fields.json");
  with_naughty_texts([&](const std::string& text) {
    for (const auto& [verb, codes] : fields.items()) {
      for (const auto& [at, code] : codes.items()) {
        Json request = sound_request(verb);
        request[Pointer(at)] = text;
        const auto expected = code == "ok" ? "ok" : code.get<std::string>() + ' ' + at;
        EXPECT_EQ(outcome(verb, request.dump()), expected) << request;
      }
    }
  });
}

TEST(HostileInput, IsRefusedAsAKeyOfEveryObject) {
  const struct {
    const char* verb;
    const char* object;
  } rows[] = {{"assess", ""},        {"assess", "/answers"}, {"assess", "/answers/experience"},
              {"assess", "/events"}, {"professions", ""},    {"describe", ""}};
  with_naughty_texts([&](const std::string& text) {
    for (const auto& row : rows) {
      Json request = sound_request(row.verb);
      const Pointer at = Pointer(row.object) / text;
      request[Pointer(row.object)][text] = 1;
      EXPECT_EQ(outcome(row.verb, request.dump()), "unknown_key " + at.to_string()) << request;
    }
  });
}

std::string from_hex(const std::string& hex) {
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 3)
    bytes += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
  return bytes;
}

TEST(HostileInput, IsReadWhereItIsJsonAndRefusedWhereItIsNot) {
  const Json texts = read("texts.json");
  const std::map<std::string, std::string> codes = {{"refused", "invalid_json "},
                                                    {"no_text", "invalid_json "},
                                                    {"too_deep", "too_deep "},
                                                    {"invalid_utf8", "invalid_utf8 "}};
  for (const std::string verb : {"assess", "professions", "describe"}) {
    for (const auto& [kind, code] : codes)
      for (const auto& [what, text] : texts[kind].items()) {
        const auto written = text.get<std::string>();
        EXPECT_EQ(outcome(verb, kind == "invalid_utf8" ? from_hex(written) : written), code)
            << what;
      }
    for (const auto& [what, text] : texts["accepted"].items()) {
      const auto told = outcome(verb, text.get<std::string>());
      for (const auto& [kind, code] : codes) EXPECT_NE(told, code) << what;
      EXPECT_TRUE(verb == "describe" || told != "ok") << what;
    }
  }
}

}  // namespace
}  // namespace anyqtama

// bundle_data DATA_FOLDER OUT.cpp: joins the law (data/) into one source file, so that the library
// needs no files at run time. Only what the engine reads goes in. The law is checked first; a fault
// stops the build and is named.

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

#include "json/read_library.h"

namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using Keys = std::set<std::string>;

[[noreturn]] void fail(const std::string& message) {
  std::cerr << "bundle_data: " << message << '\n';
  std::exit(1);
}

json read(const fs::path& path) {
  std::ifstream file(path);
  json parsed = json::parse(file, nullptr, false);
  if (parsed.is_discarded()) fail(path.string() + " is not JSON");
  return parsed;
}

std::vector<json> read_all(const fs::path& folder) {
  std::set<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".json") paths.insert(entry.path());
  std::vector<json> files;
  for (const fs::path& path : paths) files.push_back(read(path));
  return files;
}

json only(const json& object, const Keys& keys) {
  json kept = json::object();
  for (const auto& [key, value] : object.items())
    if (keys.count(key) != 0) kept[key] = value;
  return kept;
}

json only_of_each(const json& list, const Keys& keys) {
  json kept = json::array();
  for (const json& item : list) kept.push_back(only(item, keys));
  return kept;
}

json professions(const json& file) {
  return {{"sectors", only_of_each(file["sectors"], {"en", "ru", "kk"})},
          {"activities", only_of_each(file["activities"], {"en", "ru", "kk"})},
          {"entries",
           only_of_each(file["entries"], {"id", "kind", "sector", "activity", "group", "title",
                                          "qualification_levels", "requires_foreign_language"})}};
}

json rulebook(const json& file) {
  json kept = only(file, {"id", "act", "professions", "in_force", "repealed", "scoring",
                          "questions", "events", "procedures", "time_limits"});
  for (const char* list : {"open_questions", "grounds_for_refusal", "notices"})
    kept[list] = only_of_each(file[list], {"id", "act", "provision", "procedures", "from", "when"});
  return kept;
}

json calendar(const json& file) {
  json kept = only(file, {"year", "status"});
  kept["days"] = only_of_each(file["days"], {"date", "id", "working"});
  return kept;
}

json bundle(const fs::path& data) {
  json law{
      {"rulebooks", json::array()},
      {"partial_rulebooks", json::array()},
      {"professions", json::object()},
      {"calendars", json::array()},
      {"regions", only_of_each(read(data / "regions.json")["regions"], {"id", "name", "clock"})},
      {"working_hours", only(read(data / "working_hours.json"), {"ends"})}};
  for (const json& file : read_all(data / "rulebooks")) {
    if (file.value("partial", false))
      law["partial_rulebooks"].push_back(only(file, {"id", "act", "in_force"}));
    else
      law["rulebooks"].push_back(rulebook(file));
  }
  for (const json& file : read_all(data / "professions"))
    law["professions"][file.value("id", "")] = professions(file);
  for (const json& file : read_all(data / "calendars"))
    if (file.contains("year")) law["calendars"].push_back(calendar(file));
  return law;
}

void check(const std::string& text) {
  const auto library = anyqtama::read_library(text);
  if (!library.ok())
    fail("the law is not sound: " + library.error().code + " at " + library.error().at);
}

// As numbers: a literal of this length is more than compilers must accept.
void write_source(const std::string& text, const fs::path& path) {
  std::ofstream source(path);
  source << "// Written by bundle_data from data/; not to be edited.\n"
            "#include \"embedded_data.h\"\n\n"
            "namespace anyqtama {\n\n"
            "static const unsigned char law[] = {";
  for (std::size_t at = 0; at < text.size(); ++at)
    source << (at % 32 == 0 ? "\n" : "") << static_cast<int>(static_cast<unsigned char>(text[at]))
           << ',';
  source << "};\n\n"
            "std::string_view embedded_data() {\n"
            "  return {reinterpret_cast<const char*>(law), sizeof law};\n"
            "}\n\n}  // namespace anyqtama\n";
  if (!source.good()) fail("cannot write " + path.string());
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 3) fail("usage: bundle_data DATA_FOLDER OUT.cpp");
  const std::string text = bundle(arguments[1]).dump();
  check(text);
  const fs::path out = arguments[2];
  fs::create_directories(out.parent_path());
  write_source(text, out);
  return 0;
}

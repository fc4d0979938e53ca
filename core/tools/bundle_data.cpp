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

#include "archive.h"
#include "json/read_library.h"

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

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

// All files in one text, as read_library() takes them.
json joined(const fs::path& data) {
  json law{{"rulebooks", json::array()},
           {"partial_rulebooks", json::array()},
           {"professions", json::object()},
           {"calendars", json::array()},
           {"regions", read(data / "regions.json")["regions"]},
           {"working_hours", read(data / "working_hours.json")}};
  for (const json& file : read_all(data / "rulebooks"))
    law[file.value("partial", false) ? "partial_rulebooks" : "rulebooks"].push_back(file);
  for (const json& file : read_all(data / "professions"))
    law["professions"][file.value("id", "")] = file;
  for (const json& file : read_all(data / "calendars"))
    if (file.contains("year")) law["calendars"].push_back(file);
  return law;
}

anyqtama::Library checked(const std::string& text) {
  auto library = anyqtama::read_library(text);
  if (!library.ok())
    fail("the law is not sound: " + library.error().code + " at " + library.error().at);
  return std::move(library).value();
}

// As numbers: a literal of this length is more than compilers must accept.
void write_source(const std::string& bytes, const fs::path& path) {
  std::ofstream source(path);
  source << "// Written by bundle_data from data/; not to be edited.\n"
            "#include \"embedded_data.h\"\n\n"
            "namespace anyqtama {\n\n"
            "static const unsigned char law[] = {";
  for (std::size_t at = 0; at < bytes.size(); ++at)
    source << (at % 32 == 0 ? "\n" : "") << static_cast<int>(static_cast<unsigned char>(bytes[at]))
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
  const std::string bytes = anyqtama::pack(checked(joined(arguments[1]).dump()));
  const fs::path out = arguments[2];
  fs::create_directories(out.parent_path());
  write_source(bytes, out);
  return 0;
}

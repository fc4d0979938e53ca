// bundle_data DATA_FOLDER OUT_FOLDER: joins the law and the catalogue of occupations (data/) into
// two source files, so that the library needs no files at run time, and the catalogue into bytes
// for those who fetch it apart. Only what the engine reads goes in. All is checked first; a fault
// stops the build and is named.

#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#include "archive.h"
#include "catalogue_archive.h"
#include "condense.h"
#include "json/read_catalogue.h"
#include "json/read_library.h"

namespace {

namespace fs = std::filesystem;
using nlohmann::json;

[[noreturn]] void fail(const std::string& message) { throw std::runtime_error(message); }

json read(const fs::path& path) {
  std::ifstream file(path);
  json parsed = json::parse(file, nullptr, false);
  if (parsed.is_discarded()) fail(path.string() + " is missing or no JSON");
  return parsed;
}

// A member that must be there.
const json& member(const json& object, const char* key, const char* where) {
  const auto found = object.find(key);
  if (found == object.end()) fail(std::string(where) + " lacks " + key);
  return *found;
}

std::vector<json> read_all(const fs::path& folder) {
  std::set<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.path().extension() == ".json") paths.insert(entry.path());
  std::vector<json> files;
  files.reserve(paths.size());
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

void append(const json& items, json& to) {
  for (const json& item : items) to.push_back(item);
}

void add_numbers(const json& list, json& catalogue) {
  for (const json& entry : member(list, "entries", "a list of professions")) {
    const json& number = member(entry, "number", "an entry of the list");
    if (number.is_string())
      catalogue["numbers"][member(entry, "id", "an entry of the list").get<std::string>()] = number;
  }
}

// All files in one text, as read_catalogue() takes them.
json joined_catalogue(const fs::path& data) {
  const fs::path folder = data / "occupations";
  json catalogue{{"listed", json::array()},
                 {"unlisted", json::array()},
                 {"sectors", read(folder / "groups.json")["sectors"]},
                 {"sets", read(folder / "words.json")["sets"]},
                 {"endings", read(folder / "endings.json")},
                 {"numbers", json::object()},
                 {"activities", read(folder / "activities.json")["activities"]}};
  for (const char* kind : {"listed", "unlisted"})
    for (const json& file : read_all(folder / kind))
      append(member(file, "occupations", kind), catalogue[kind]);
  for (const json& list : read_all(data / "professions")) add_numbers(list, catalogue);
  return catalogue;
}

template <typename T>
T checked(anyqtama::Result<T> read, const char* what) {
  if (!read.ok())
    fail(std::string(what) + " is not sound: " + read.error().code + " at " + read.error().at);
  return std::move(read).value();
}

std::string packed(const anyqtama::Catalogue& catalogue) {
  std::string fault;
  auto bytes = anyqtama::pack(catalogue, fault);
  if (!bytes) fail("a name cannot be packed (see catalogue_archive.h): " + fault);
  return *std::move(bytes);
}

// As numbers: a literal of this length is more than compilers must accept.
void write_source(const std::string& bytes, const std::string& function, const fs::path& path) {
  std::ofstream source(path);
  source << "// Written by bundle_data from data/; not to be edited.\n"
            "#include \"embedded_data.h\"\n\n"
            "namespace anyqtama {\n\n"
            "static const unsigned char bytes[] = {";
  for (std::size_t at = 0; at < bytes.size(); ++at)
    source << (at % 32 == 0 ? "\n" : "") << static_cast<int>(static_cast<unsigned char>(bytes[at]))
           << ',';
  source << "};\n\nstd::string_view " << function
         << "() {\n"
            "  return {reinterpret_cast<const char*>(bytes), sizeof bytes};\n"
            "}\n\n}  // namespace anyqtama\n";
  if (!source.good()) fail("cannot write " + path.string());
}

void write_bytes(const std::string& bytes, const fs::path& path) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  if (!file.good()) fail("cannot write " + path.string());
}

void bundle(const fs::path& data, const fs::path& out) {
  const std::string law_text = joined(data).dump();
  const std::string catalogue_text = joined_catalogue(data).dump();
  const auto library = checked(anyqtama::read_library(law_text), "the law");
  const auto known = checked(anyqtama::read_catalogue(catalogue_text), "the catalogue");
  const std::string law = anyqtama::pack(library);
  const std::string catalogue =
      packed(anyqtama::condensed(known, library.rulebooks.back().professions));
  fs::create_directories(out);
  write_source(law, "embedded_data", out / "embedded_data.cpp");
  write_source(catalogue, "embedded_catalogue", out / "embedded_catalogue.cpp");
  write_bytes(catalogue, out / "anyqtama-catalogue.bin");
}

}  // namespace

int main(int count, char** arguments) {
  try {
    if (count != 3) fail("usage: bundle_data DATA_FOLDER OUT_FOLDER");
    bundle(arguments[1], arguments[2]);
    return 0;
  } catch (const std::exception& fault) {
    std::cerr << "bundle_data: " << fault.what() << '\n';
    return 1;
  }
}

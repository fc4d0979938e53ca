// What check-data reads: the data folder, shortened, with parts of it replaced. An edit is a line:
// a byte for the file, two for the value in it, and what takes its place; where that is no JSON it
// takes the place of the whole file.
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <regex>

#include "analysis/analysis.h"
#include "analysis/checks.h"
#include "property.h"

namespace anyqtama::fuzz {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

struct File {
  std::string path;
  Json whole;
};

constexpr std::size_t head_of_edit = 3;

// Lists of objects keep the first: every kind of value is left, and a check takes milliseconds.
Json shortened(Json value) {
  constexpr std::size_t most = 2;
  const bool of_objects = value.is_array() && !value.empty() && value[0].is_structured();
  if (of_objects && value.size() > most) value.erase(value.begin() + most, value.end());
  if (value.is_structured())
    for (Json& part : value) part = shortened(part);
  return value;
}

// Forms of requests and replies are not those of data, and three calendars are as good as all.
bool is_needed(const std::string& path) {
  static const std::regex others("schema/.*-(request|reply|file|message).*|calendars/20(19|2.).*");
  return path.ends_with(".json") && !std::regex_match(path, others);
}

std::vector<File> read_files() {
  std::vector<File> files;
  for (const auto& entry : fs::recursive_directory_iterator(DATA)) {
    const auto path = entry.path().lexically_relative(DATA).generic_string();
    if (!is_needed(path)) continue;
    const Json whole = Json::parse(std::ifstream(entry.path()), nullptr, false);
    files.push_back({path, path.starts_with("schema/") ? whole : shortened(whole)});
  }
  std::sort(files.begin(), files.end(),
            [](const File& left, const File& right) { return left.path < right.path; });
  return files;
}

// The value that `left` others stand before.
Json* value_at(Json& value, std::size_t& left) {
  if (left == 0) return &value;
  --left;
  if (!value.is_structured()) return nullptr;
  for (Json& part : value)
    if (Json* found = value_at(part, left)) return found;
  return nullptr;
}

void edit(std::string_view line, std::vector<DataFile>& texts, const std::vector<File>& files) {
  if (line.size() < head_of_edit) return;
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(line[i]); };
  const std::size_t file = byte(0) % files.size();
  std::size_t place = std::size_t{byte(1)} * 256 + byte(2);
  const auto written = line.substr(head_of_edit);
  const Json value = Json::parse(written, nullptr, false);
  Json whole = files[file].whole;
  Json* part = value_at(whole, place);
  if (value.is_discarded())
    texts[file].text = written;
  else if (part != nullptr)
    (*part = value, texts[file].text = whole.dump());
}

std::vector<DataFile> edited(std::string_view input) {
  static const std::vector<File> files = read_files();
  static const std::vector<DataFile> unedited = [] {
    std::vector<DataFile> texts;
    for (const File& file : files) texts.push_back({file.path, file.whole.dump()});
    return texts;
  }();
  auto texts = unedited;
  while (!input.empty()) {
    const auto end = std::min(input.find('\n'), input.size());
    edit(input.substr(0, end), texts, files);
    input.remove_prefix(std::min(end + 1, input.size()));
  }
  return texts;
}

// As `analyse` does it, but for the presence of what was cut off: the other checks take for granted
// that the form is right.
std::size_t check_all(const std::vector<DataFile>& texts) {
  Report report;
  const DataFolder data(texts, report);
  check_forms(data, report);
  if (!report.findings().empty()) return report.findings().size();
  for (const auto check :
       {check_days, check_ids, check_editions, check_points, check_procedures, check_citations,
        check_seals, check_professions, check_calendars, check_languages, check_readers})
    check(data, report);
  for (const Finding& finding : report.findings())
    must(!finding.code.empty(), "a fault has a code");
  return 0;
}

}  // namespace
}  // namespace anyqtama::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace anyqtama::fuzz;
  static const bool sound = check_all(edited({})) == 0;
  must(sound, "the shortened folder has the right form");
  check_all(edited({reinterpret_cast<const char*>(bytes), size}));
  return 0;
}

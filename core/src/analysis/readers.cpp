// What the engine itself refuses: the last word on whether a folder can be compiled in. Its readers
// take the law, and the catalogue, as one text each.

#include "../json/read_catalogue.h"
#include "../json/read_library.h"
#include "../json/writer.h"
#include "checks.h"

namespace anyqtama {
namespace {

void write(const Spot& spot, Writer& to) {
  if (spot.is(NodeKind::string)) return to.value(spot.text());
  if (spot.is(NodeKind::boolean)) return to.value(spot.truth());
  if (const auto number = spot.number()) return to.value(*number);
  if (spot.is(NodeKind::array))
    return to.list(spot.items(), [&](const Spot& item) { write(item, to); });
  if (!spot.is(NodeKind::object)) return to.null();
  to.object([&] {
    for (const auto& [key, member] : spot.members()) {
      to.key(key);
      write(member, to);
    }
  });
}

// Texts whose places lead back to their files: "/rulebooks/0" is the first of these.
class Joined {
 public:
  explicit Joined(Writer& to) : to_(to) {}

  void files(std::string_view key, const std::vector<Spot>& spots) {
    to_.key(key);
    list(spots, '/' + std::string(key));
  }

  void list(const std::vector<Spot>& spots, const std::string& at) {
    std::size_t index = 0;
    to_.list(spots, [&](const Spot& spot) {
      places_.emplace_back(at + '/' + std::to_string(index++), spot);
      write(spot, to_);
    });
  }

  void value(std::string_view key, const Spot& spot) {
    places_.emplace_back('/' + std::string(key), spot);
    to_.key(key);
    write(spot, to_);
  }

  // The spot whose place begins `at`, the nearest one, with the rest of the way appended.
  Spot spot_of(const std::string& at) const {
    const std::pair<std::string, Spot>* best = nullptr;
    for (const auto& place : places_) {
      const bool begins = at == place.first || at.starts_with(place.first + '/');
      if (begins && (best == nullptr || place.first.size() > best->first.size())) best = &place;
    }
    if (best == nullptr) return {"", nullptr, at};
    return {best->second.file(), nullptr, best->second.at() + at.substr(best->first.size())};
  }

 private:
  Writer& to_;
  std::vector<std::pair<std::string, Spot>> places_;
};

std::vector<Spot> partial_editions(const DataFolder& data) {
  auto spots = data.editions();
  std::erase_if(spots, [](const Spot& edition) { return !edition["partial"].truth(); });
  return spots;
}

void check_law(const DataFolder& data, Report& report) {
  Writer writer;
  Joined joined(writer);
  writer.object([&] {
    joined.files("rulebooks", data.rulebooks());
    joined.files("partial_rulebooks", partial_editions(data));
    joined.files("calendars", data.calendars());
    joined.value("regions", data.file("regions.json")["regions"]);
    joined.value("working_hours", data.file("working_hours.json"));
    writer.object("professions", [&] {
      for (const Spot& list : data.in("professions/")) {
        writer.key(list["id"].text());
        write(list, writer);
      }
    });
  });
  const auto read = read_library(writer.take());
  const Error refusal = read.ok() ? Error{} : read.error();
  report.expect(read.ok(), "engine_refuses", joined.spot_of(refusal.at), {refusal.code});
}

std::vector<Spot> occupations(const DataFolder& data, std::string_view folder) {
  std::vector<Spot> all;
  for (const Spot& file : data.in(folder))
    for (const Spot& occupation : file["occupations"].items()) all.push_back(occupation);
  return all;
}

void check_catalogue(const DataFolder& data, Report& report) {
  Writer writer;
  Joined joined(writer);
  writer.object([&] {
    joined.files("listed", occupations(data, "occupations/listed/"));
    joined.files("unlisted", occupations(data, "occupations/unlisted/"));
    joined.value("sectors", data.file("occupations/groups.json")["sectors"]);
    joined.value("sets", data.file("occupations/words.json")["sets"]);
    joined.value("endings", data.file("occupations/endings.json"));
    joined.value("activities", data.file("occupations/activities.json")["activities"]);
    writer.object("numbers", [] {});
  });
  const auto read = read_catalogue(writer.take());
  const Error refusal = read.ok() ? Error{} : read.error();
  report.expect(read.ok(), "engine_refuses", joined.spot_of(refusal.at), {refusal.code});
}

}  // namespace

void check_readers(const DataFolder& data, Report& report) {
  check_law(data, report);
  check_catalogue(data, report);
}

}  // namespace anyqtama

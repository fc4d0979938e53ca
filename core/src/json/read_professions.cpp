#include "read_professions.h"

namespace anyqtama {
namespace {

ProfessionKind read_kind(const DataNode& entry) {
  const std::string_view kind = entry.text("kind");
  if (kind == "profession") return ProfessionKind::profession;
  if (kind == "recommended_occupation") return ProfessionKind::recommended_occupation;
  if (kind != "heading") entry.fault("unknown_value", "kind");
  return ProfessionKind::heading;
}

Profession read_profession(const DataNode& entry) {
  return {entry.text("id"),
          read_kind(entry),
          entry.text("sector"),
          entry.text("activity"),
          entry.optional_text("group"),
          entry.numbers("qualification_levels"),
          entry.flag("requires_foreign_language"),
          entry.names("title")};
}

}  // namespace

std::vector<Profession> read_professions(const DataNode& list) {
  return list.list<Profession>("entries", read_profession);
}

std::vector<ListPart> read_list_parts(const DataNode& list, std::string_view key) {
  return list.list<ListPart>(key, [](const DataNode& part) {
    return ListPart{part.text("en"), {part.text("en"), part.text("ru"), part.text("kk")}};
  });
}

}  // namespace anyqtama

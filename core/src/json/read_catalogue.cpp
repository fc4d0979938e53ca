#include "read_catalogue.h"

#include <limits>

#include "data_node.h"

namespace anyqtama {
namespace {

constexpr TextLimits data_limits{std::numeric_limits<std::size_t>::max(), 32};

std::vector<Alias> read_aliases(const DataNode& by_language) {
  std::vector<Alias> aliases;
  for (const std::string_view language : languages)
    for (const std::string_view text : by_language.texts(language))
      aliases.push_back({language, text});
  return aliases;
}

// `numbers` has the printed number of each entry that has one.
ListedOccupation read_listed(const DataNode& node, const DataNode& numbers) {
  ListedOccupation occupation{node.text("id"), node.texts("isco"), {node.texts("ids"), {}}, {}, {}};
  for (const std::string_view id : occupation.names.entries)
    occupation.numbers.push_back(numbers.optional_text(id).value_or(""));
  node.required("aliases",
                [&](const DataNode& aliases) { occupation.names.aliases = read_aliases(aliases); });
  node.with("only", [&](const DataNode& only) {
    for (const std::string_view id : occupation.names.entries)
      only.with(id, [&](const DataNode& aliases) {
        occupation.only.push_back({{id}, read_aliases(aliases)});
      });
  });
  return occupation;
}

UnlistedOccupation read_unlisted(const DataNode& node) {
  UnlistedOccupation occupation{node.text("id"), node.text("isco"), node.names("title"), {}};
  node.required("aliases",
                [&](const DataNode& aliases) { occupation.aliases = read_aliases(aliases); });
  return occupation;
}

WordKind read_kind(const DataNode& set) {
  const std::string_view kind = set.text("kind");
  if (kind == "role") return WordKind::role;
  if (kind == "weak_role") return WordKind::weak_role;
  if (kind == "seniority") return WordKind::seniority;
  if (kind == "noise") return WordKind::noise;
  if (kind == "aside") return WordKind::aside;
  if (kind != "word") set.fault("unknown_value", "kind");
  return WordKind::word;
}

std::vector<std::string_view> read_words(const DataNode& by_language) {
  std::vector<std::string_view> words;
  for (const std::string_view language : languages)
    for (const std::string_view word : by_language.texts(language)) words.push_back(word);
  return words;
}

Catalogue read_parts(const DataNode& root) {
  Catalogue catalogue;
  root.required("numbers", [&](const DataNode& numbers) {
    catalogue.listed = root.list<ListedOccupation>(
        "listed", [&](const DataNode& node) { return read_listed(node, numbers); });
  });
  catalogue.unlisted = root.list<UnlistedOccupation>("unlisted", read_unlisted);
  catalogue.sectors = root.list<IscoSector>("sectors", [](const DataNode& node) {
    return IscoSector{node.text("isco"), node.optional_text("sector").value_or("")};
  });
  catalogue.word_sets = root.list<WordSet>("sets", [](const DataNode& set) {
    return WordSet{read_kind(set), read_words(set)};
  });
  root.required("endings", [&](const DataNode& endings) {
    catalogue.endings = read_words(endings);
    catalogue.place_endings = endings.texts("kk_place");
  });
  catalogue.activities = root.list<ActivityWords>("activities", [](const DataNode& node) {
    return ActivityWords{node.text("activity"), read_words(node)};
  });
  return catalogue;
}

}  // namespace

Result<Catalogue> read_catalogue(std::string_view text) {
  auto parsed = parse(text, data_limits);
  if (!parsed.ok()) return parsed.error();
  const auto root = std::make_shared<const Node>(std::move(parsed).value());
  Faults faults;
  const Place top;
  Catalogue catalogue = read_parts(DataNode(*root, top, faults));
  if (faults.first()) return *faults.first();
  catalogue.source = root;
  return catalogue;
}

}  // namespace anyqtama

// Every file against the form that its "$schema" names: the part of JSON Schema 2020-12 that
// data/schema/ uses.

#include <algorithm>
#include <map>
#include <regex>

#include "../text/utf8.h"
#include "checks.h"

namespace anyqtama {
namespace {

using Words = std::vector<std::string>;

std::wstring wide(std::string_view text) {
  const std::u32string points = to_code_points(text);
  return {points.begin(), points.end()};
}

// A text longer than any that has a form is of none: <regex> would take a frame of the stack for
// each letter. Nor is one where the pattern is damaged.
bool matches(const std::string& pattern, std::string_view text) {
  constexpr std::size_t most = 4096;
  static std::map<std::string, std::wregex> compiled;
  if (text.size() > most) return false;
  try {
    const auto found = compiled.try_emplace(pattern, wide(pattern)).first;
    return std::regex_search(wide(text), found->second);
  } catch (const std::regex_error&) {
    return false;
  }
}

bool has_type(const Spot& value, std::string_view type) {
  switch (value.node().kind) {
    case NodeKind::null:
      return type == "null";
    case NodeKind::boolean:
      return type == "boolean";
    case NodeKind::whole_number:
      return type == "integer" || type == "number";
    case NodeKind::other_number:
      return type == "number";
    case NodeKind::string:
      return type == "string";
    case NodeKind::array:
      return type == "array";
    case NodeKind::object:
      return type == "object";
  }
  return false;
}

bool same(const Node& left, const Node& right) {
  if (left.kind != right.kind || left.boolean != right.boolean || left.number != right.number ||
      left.text != right.text || left.items.size() != right.items.size() ||
      left.members.size() != right.members.size())
    return false;
  for (std::size_t i = 0; i < left.items.size(); ++i)
    if (!same(left.items[i], right.items[i])) return false;
  return std::all_of(left.members.begin(), left.members.end(), [&](const Member& member) {
    const Node* other = right.find(member.key);
    return other != nullptr && same(member.value, *other);
  });
}

std::string list_of(const Spot& values) {
  std::string list;
  for (const Spot& value : values.items()) list += (list.empty() ? "" : ", ") + value.written();
  return list;
}

// Does the value have that form?
using Question = std::pair<const Node*, const Node*>;

class Form {
 public:
  explicit Form(const Spot& schema) : root_(schema) {}

  void check(const Spot& value, Report& report) { check(root_, value, report); }

 private:
  void check(const Spot& schema, const Spot& value, Report& report);
  void check_reference(const Spot& reference, const Spot& value, Report& report);
  void check_text(const Spot& schema, const Spot& value, Report& report);
  void check_list(const Spot& schema, const Spot& value, Report& report);
  void check_object(const Spot& schema, const Spot& value, Report& report);
  void check_branches(const Spot& schema, const Spot& value, Report& report);

  bool holds(const Spot& schema, const Spot& value) {
    Report found;
    check(schema, value, found);
    return found.findings().empty();
  }

  const Spot& root_;
  std::vector<Question> open_;  // those being answered now
};

void Form::check_reference(const Spot& reference, const Spot& value, Report& report) {
  constexpr std::string_view here = "#/$defs/";
  const auto name = reference.text();
  const Spot form = root_["$defs"][name.starts_with(here) ? name.substr(here.size()) : ""];
  if (!report.expect(form.holds(), "points_nowhere", reference, {"form", std::string(name)}))
    return;
  // A definition that comes back to itself about the same value would never end.
  const Question question(&form.node(), &value.node());
  const bool is_new = std::find(open_.begin(), open_.end(), question) == open_.end();
  if (!report.expect(is_new, "goes_in_circles", reference, {std::string(name)})) return;
  open_.push_back(question);
  check(form, value, report);
  open_.pop_back();
}

void Form::check_text(const Spot& schema, const Spot& value, Report& report) {
  const auto length = static_cast<int>(to_code_points(value.text()).size());
  if (schema["minLength"].holds())
    report.expect(length >= schema["minLength"].number(), "too_short", value);
  if (schema["maxLength"].holds())
    report.expect(length <= schema["maxLength"].number(), "too_long", value,
                  {schema["maxLength"].written()});
  if (schema["pattern"].holds())
    report.expect(matches(std::string(schema["pattern"].text()), value.text()), "wrong_form", value,
                  {value.written(), std::string(schema["description"].text())});
}

void Form::check_list(const Spot& schema, const Spot& value, Report& report) {
  const auto items = value.items();
  const auto count = static_cast<int>(items.size());
  if (schema["minItems"].holds())
    report.expect(count >= schema["minItems"].number(), "too_few", value,
                  {schema["minItems"].written(), std::to_string(count)});
  if (schema["maxItems"].holds())
    report.expect(count <= schema["maxItems"].number(), "too_many", value,
                  {schema["maxItems"].written(), std::to_string(count)});
  if (schema["items"].holds())
    for (const Spot& item : items) check(schema["items"], item, report);
  if (!schema["uniqueItems"].truth()) return;
  for (std::size_t i = 0; i < items.size(); ++i)
    report.expect(std::none_of(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(i),
                               [&](const Spot& one) { return same(one.node(), items[i].node()); }),
                  "stands_twice", items[i], {items[i].written()});
}

void Form::check_object(const Spot& schema, const Spot& value, Report& report) {
  for (const Spot& key : schema["required"].items())
    report.expect(value[key.text()].is(NodeKind::null) || value[key.text()].holds(), "missing_key",
                  value, {key.written()});
  for (const auto& [key, needed] : schema["dependentRequired"].members())
    for (const Spot& other : needed.items())
      if (value[key].holds())
        report.expect(value[other.text()].holds(), "missing_key", value, {other.written()});
  const Spot known = schema["properties"];
  const Spot others = schema["additionalProperties"];
  for (const auto& [key, member] : value.members()) {
    if (schema["propertyNames"].holds()) {
      Node name;
      name.kind = NodeKind::string;
      name.text = key;
      check(schema["propertyNames"], Spot(member.file(), &name, member.at()), report);
    }
    if (known[key].holds())
      check(known[key], member, report);
    else if (others.is(NodeKind::boolean))
      report.expect(others.truth(), "unknown_key", member, {std::string(key)});
    else if (others.holds())
      check(others, member, report);
  }
}

// Where no branch fits, the faults of the nearest are told.
void Form::check_branches(const Spot& schema, const Spot& value, Report& report) {
  for (const char* const kind : {"oneOf", "anyOf"}) {
    std::optional<Report> nearest;
    for (const Spot& branch : schema[kind].items()) {
      Report found;
      check(branch, value, found);
      if (!nearest || found.findings().size() < nearest->findings().size()) nearest = found;
    }
    if (nearest) report.take(*nearest);
  }
  if (!schema["if"].holds()) return;
  const Spot then = schema[holds(schema["if"], value) ? "then" : "else"];
  if (then.holds()) check(then, value, report);
}

void Form::check(const Spot& schema, const Spot& value, Report& report) {
  if (schema.is(NodeKind::boolean)) {
    const auto name = value.at().substr(value.at().rfind('/') + 1);
    report.expect(schema.truth(), "unknown_key", value, {name});
    return;
  }
  if (schema["$ref"].holds()) check_reference(schema["$ref"], value, report);
  const std::string_view type = schema["type"].text();
  if (!type.empty() &&
      !report.expect(has_type(value, type), "wrong_type", value, {std::string(type)}))
    return;
  if (schema["const"].holds())
    report.expect(same(schema["const"].node(), value.node()), "unknown_value", value,
                  {value.written(), schema["const"].written()});
  const auto allowed = schema["enum"].items();
  if (!allowed.empty())
    report.expect(std::any_of(allowed.begin(), allowed.end(),
                              [&](const Spot& one) { return same(one.node(), value.node()); }),
                  "unknown_value", value, {value.written(), list_of(schema["enum"])});
  for (const char* const bound : {"minimum", "maximum"}) {
    const auto limit = schema[bound].number();
    if (!limit || !value.number()) continue;
    const bool least = std::string_view(bound) == "minimum";
    report.expect(least ? *value.number() >= *limit : *value.number() <= *limit,
                  least ? "too_small" : "too_great", value,
                  {value.written(), std::to_string(*limit)});
  }
  if (value.is(NodeKind::string)) check_text(schema, value, report);
  if (value.is(NodeKind::array)) check_list(schema, value, report);
  if (value.is(NodeKind::object)) check_object(schema, value, report);
  check_branches(schema, value, report);
}

}  // namespace

void check_presence(const DataFolder& data, Report& report) {
  for (const char* const path : {"acts.json", "regions.json", "working_hours.json",
                                 "provisions-read.json", "calendars/names.json"})
    report.expect(data.file(path).holds(), "missing_file", {path, nullptr});
  for (const char* const folder : {"rulebooks/", "professions/", "provisions/", "defects/",
                                   "occupations/listed/", "occupations/unlisted/", "schema/"})
    report.expect(!data.in(folder).empty(), "missing_files", {folder, nullptr});
  report.expect(!data.calendars().empty(), "missing_files", {"calendars/", nullptr});
}

void check_forms(const DataFolder& data, Report& report) {
  for (const Spot& file : data.all()) {
    const std::string_view named = file["$schema"].text();
    const auto slash = named.rfind('/');
    const auto name = slash == std::string_view::npos ? named : named.substr(slash + 1);
    const Spot schema = data.file("schema/" + std::string(name));
    if (report.expect(schema.holds(), "no_schema", file, {std::string(named)}))
      Form(schema).check(file, report);
  }
}

}  // namespace anyqtama

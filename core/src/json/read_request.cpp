#include "read_request.h"

#include <algorithm>

#include "read_answers.h"

namespace anyqtama {
namespace {

constexpr TextLimits request_limits{std::size_t{64} * 1024, 16};
constexpr std::string_view default_procedure = "issue";
constexpr int default_limit = 10;
constexpr int most_hits = 100;

template <typename T>
std::vector<std::string_view> ids_of(const std::vector<T>& items) {
  std::vector<std::string_view> ids;
  ids.reserve(items.size());
  for (const T& item : items) ids.push_back(item.id);
  return ids;
}

std::optional<Moment> read_moment(const Node& node, const Place& place, bool may_have_time,
                                  Faults& faults) {
  if (!may_have_time) {
    const auto date = read_date(node, place, faults);
    return date ? std::optional(Moment{*date, std::nullopt}) : std::nullopt;
  }
  const std::string* text = read_text(node, place, faults);
  if (text == nullptr) return std::nullopt;
  const auto moment = parse_moment(*text);
  if (!moment) faults.add(node, "invalid_date", place);
  return moment;
}

Events read_events(const Node& node, const Place& place, const Rulebook& rulebook, Faults& faults) {
  Events events;
  each_member(node, place, faults, [&](std::string_view key, const Node& value, const Place& here) {
    const auto kind = std::find_if(rulebook.events.begin(), rulebook.events.end(),
                                   [&](const EventKind& known) { return known.id == key; });
    if (kind == rulebook.events.end()) return false;
    if (const auto moment = read_moment(value, here, kind->may_have_time, faults))
      events.emplace(kind->id, *moment);
    return true;
  });
  return events;
}

// What the other members are read with: the day of filing, where it can be read, and its edition.
// Where no edition covers that day the fault is told last, so the first one checks the rest.
struct Frame {
  std::optional<Moment> as_of;
  const Rulebook* covering;
  const Rulebook& rulebook;
};

Frame frame_of(const Node& root, const Library& library) {
  const Node* node = root.find("as_of");
  const auto as_of =
      node != nullptr && node->kind == NodeKind::string ? parse_moment(node->text) : std::nullopt;
  const Rulebook* covering = as_of ? rulebook_on(library, as_of->day) : nullptr;
  return {as_of, covering, covering == nullptr ? library.rulebooks.front() : *covering};
}

Request read_members(const Node& root, const Frame& frame, const Library& library, Faults& faults) {
  Request request;
  request.procedure = default_procedure;
  const auto as_of_day = frame.as_of ? std::optional(frame.as_of->day) : std::nullopt;
  const Place top;
  each_member(root, top, faults, [&](std::string_view key, const Node& value, const Place& here) {
    if (key == "as_of") {
      request.as_of = read_moment(value, here, true, faults).value_or(Moment{});
    } else if (key == "procedure") {
      const auto id = read_choice(value, ids_of(frame.rulebook.procedures), here, faults);
      request.procedure = id.value_or(default_procedure);
    } else if (key == "region") {
      read_choice(value, ids_of(library.regions), here, faults);
    } else if (key == "answers") {
      request.answers = read_answers(value, here, frame.rulebook, as_of_day, faults);
    } else if (key == "events") {
      request.events = read_events(value, here, frame.rulebook, faults);
    } else {
      return false;
    }
    return true;
  });
  return request;
}

}  // namespace

Result<AssessRequest> read_assess_request(std::string_view text, const Library& library) {
  auto parsed = parse(text, request_limits);
  if (!parsed.ok()) return parsed.error();
  const Node& root = parsed.value();
  Faults faults;
  const Frame frame = frame_of(root, library);
  Request request = read_members(root, frame, library, faults);
  require(root, "as_of", Place(), faults);
  if (faults.first()) return *faults.first();
  if (frame.covering == nullptr)
    return Error{"not_covered", "/as_of", library.rulebooks.front().in_force.not_before};
  return AssessRequest{frame.covering, std::move(request)};
}

Result<SearchRequest> read_search_request(std::string_view text) {
  auto parsed = parse(text, request_limits);
  if (!parsed.ok()) return parsed.error();
  const Node& root = parsed.value();
  const std::vector<std::string_view> known(std::begin(languages), std::end(languages));
  SearchRequest request{"", "", default_limit};
  Faults faults;
  const Place top;
  each_member(root, top, faults, [&](std::string_view key, const Node& value, const Place& here) {
    if (key == "typed") {
      if (const auto* typed = read_text(value, here, faults)) request.typed = *typed;
    } else if (key == "language") {
      request.language = read_choice(value, known, here, faults).value_or("");
    } else if (key == "limit") {
      const auto limit = read_whole(value, 1, most_hits, here, faults);
      request.limit = static_cast<std::size_t>(limit.value_or(default_limit));
    } else {
      return false;
    }
    return true;
  });
  require(root, "typed", top, faults);
  if (faults.first()) return *faults.first();
  return request;
}

Result<DescribeRequest> read_describe_request(std::string_view text) {
  auto parsed = parse(text, request_limits);
  if (!parsed.ok()) return parsed.error();
  Faults faults;
  each_member(parsed.value(), Place(), faults,
              [](std::string_view, const Node&, const Place&) { return false; });
  if (faults.first()) return *faults.first();
  return DescribeRequest{};
}

}  // namespace anyqtama

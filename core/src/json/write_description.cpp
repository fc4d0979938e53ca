#include <algorithm>

#include "write.h"
#include "write_values.h"

namespace anyqtama {
namespace {

template <typename T, typename Write>
Json list_of(const std::vector<T>& items, Write write) {
  Json list = Json::array();
  for (const T& item : items) list.push_back(write(item));
  return list;
}

Json editions(const Library& library) {
  Json list = list_of(library.rulebooks, [](const Rulebook& rulebook) {
    Json json{{"id", rulebook.id},
              {"act", rulebook.act},
              {"partial", false},
              {"in_force", to_json(rulebook.in_force)},
              {"repealed", nullptr}};
    if (rulebook.repealed_since)
      json["repealed"] = {{"since", to_json(rulebook.repealed_since)},
                          {"successor", rulebook.successor}};
    return json;
  });
  for (const PartialEdition& edition : library.partial_editions)
    list.push_back({{"id", edition.id},
                    {"act", edition.act},
                    {"partial", true},
                    {"in_force", to_json(edition.in_force)},
                    {"repealed", nullptr}});
  return list;
}

Json procedures(const Rulebook& rulebook) {
  return list_of(rulebook.procedures, [&](const Procedure& procedure) {
    Json documents = Json::array();
    for (const DocumentRule& rule : procedure.documents) documents.push_back(rule.id);
    Json deadlines = Json::array();
    for (const std::size_t index : procedure.deadlines)
      deadlines.push_back(rulebook.time_limits[index].shown_as);
    return Json{{"id", procedure.id},
                {"assesses_qualification", procedure.assesses_qualification},
                {"documents", std::move(documents)},
                {"deadlines", std::move(deadlines)},
                {"citation", to_json(procedure.citation)}};
  });
}

Json range(int least, int most) { return {{"least", least}, {"most", most}}; }

Json questions(const Rulebook& rulebook) {
  return list_of(rulebook.questions, [](const Question& question) {
    Json json{{"id", question.id}, {"kind", question.kind}};
    if (!question.choices.empty()) json["choices"] = question.choices;
    if (question.most > 0) json["range"] = range(question.least, question.most);
    const Duration& most = question.most_total;
    if (most.years > 0)
      json["ranges"] = {{"years", range(0, most.years)},
                        {"months", range(0, most.months)},
                        {"days", range(0, most.days)}};
    return json;
  });
}

const char* name_of(ProfessionKind kind) {
  if (kind == ProfessionKind::heading) return "heading";
  return kind == ProfessionKind::profession ? "profession" : "recommended_occupation";
}

Json professions(const Rulebook& rulebook) {
  return list_of(rulebook.professions, [](const Profession& entry) {
    return Json{{"id", entry.id},
                {"kind", name_of(entry.kind)},
                {"sector", entry.sector},
                {"activity", entry.activity},
                {"group", or_null(entry.group)},
                {"qualification_levels", entry.levels},
                {"requires_foreign_language", entry.requires_foreign_language},
                {"title", to_json(entry.title)}};
  });
}

Json list_parts(const std::vector<ListPart>& parts) {
  return list_of(parts, [](const ListPart& part) {
    return Json{{"id", part.id}, {"name", to_json(part.names)}};
  });
}

// Each once, in the order in which the procedures name them.
Json documents(const Rulebook& rulebook) {
  Json list = Json::array();
  std::vector<std::string> seen;
  for (const Procedure& procedure : rulebook.procedures) {
    for (const DocumentRule& rule : procedure.documents) {
      if (std::find(seen.begin(), seen.end(), rule.id) != seen.end()) continue;
      seen.push_back(rule.id);
      list.push_back({{"id", rule.id}, {"needs", rule.needs}});
    }
  }
  return list;
}

Json regions(const Library& library) {
  return list_of(library.regions, [](const Region& region) {
    return Json{{"id", region.id},
                {"name", to_json(region.name)},
                {"clock", list_of(region.clock, [](const ClockChange& change) {
                   return Json{{"from", to_json(change.from)}, {"utc_offset", change.utc_offset}};
                 })}};
  });
}

Json events(const Rulebook& rulebook) {
  return list_of(rulebook.events, [](const EventKind& event) {
    return Json{{"id", event.id}, {"may_have_time", event.may_have_time}};
  });
}

Json calendar_years(const Library& library) {
  return list_of(library.calendar.years(), [](const CalendarYear& year) {
    return Json{{"year", year.year}, {"status", year.status}};
  });
}

}  // namespace

std::string write_description(const Library& library) {
  const Rulebook& latest = library.rulebooks.back();
  return reply({{"version", ANYQTAMA_VERSION},
                {"editions", editions(library)},
                {"procedures", procedures(latest)},
                {"questions", questions(latest)},
                {"events", events(latest)},
                {"sectors", list_parts(latest.sectors)},
                {"activities", list_parts(latest.activities)},
                {"professions", professions(latest)},
                {"documents", documents(latest)},
                {"regions", regions(library)},
                {"calendar_years", calendar_years(library)}});
}

}  // namespace anyqtama

#include <algorithm>

#include "write.h"
#include "writer.h"

namespace anyqtama {
namespace {

const char* name_of(ProfessionKind kind) {
  if (kind == ProfessionKind::heading) return "heading";
  return kind == ProfessionKind::profession ? "profession" : "recommended_occupation";
}

// Of the procedures' documents each once, in the order in which they are named.
std::vector<const DocumentRule*> distinct_documents(const Rulebook& rulebook) {
  std::vector<const DocumentRule*> rules;
  for (const Procedure& procedure : rulebook.procedures) {
    for (const DocumentRule& rule : procedure.documents) {
      const bool known = std::any_of(rules.begin(), rules.end(), [&](const DocumentRule* other) {
        return other->id == rule.id;
      });
      if (!known) rules.push_back(&rule);
    }
  }
  return rules;
}

class Description {
 public:
  Description(Writer& writer, const Library& library)
      : writer_(writer), library_(library), latest_(library.rulebooks.back()) {}

  void write();

 private:
  void edition(const Rulebook& rulebook);
  void partial_edition(const PartialEdition& edition);
  void procedure(const Procedure& procedure);
  void question(const Question& question);
  void range(std::string_view name, int least, int most);
  void profession(const Profession& entry);
  void list_parts(std::string_view name, const std::vector<ListPart>& parts);
  void region(const Region& region);

  Writer& writer_;
  const Library& library_;
  const Rulebook& latest_;
};

void Description::edition(const Rulebook& rulebook) {
  writer_.object([&] {
    writer_.member("id", rulebook.id);
    writer_.member("act", rulebook.act);
    writer_.member("partial", false);
    writer_.member("in_force", rulebook.in_force);
    writer_.key("repealed");
    if (!rulebook.repealed_since) return writer_.null();
    writer_.object([&] {
      writer_.member("since", rulebook.repealed_since);
      writer_.member("successor", rulebook.successor);
    });
  });
}

void Description::partial_edition(const PartialEdition& edition) {
  writer_.object([&] {
    writer_.member("id", edition.id);
    writer_.member("act", edition.act);
    writer_.member("partial", true);
    writer_.member("in_force", edition.in_force);
    writer_.key("repealed");
    writer_.null();
  });
}

void Description::procedure(const Procedure& procedure) {
  writer_.object([&] {
    writer_.member("id", procedure.id);
    writer_.member("assesses_qualification", procedure.assesses_qualification);
    writer_.list("documents", procedure.documents,
                 [&](const DocumentRule& rule) { writer_.value(rule.id); });
    writer_.list("deadlines", procedure.deadlines,
                 [&](std::size_t index) { writer_.value(latest_.time_limits[index].shown_as); });
    writer_.member("citation", procedure.citation);
  });
}

void Description::range(std::string_view name, int least, int most) {
  writer_.object(name, [&] {
    writer_.member("least", least);
    writer_.member("most", most);
  });
}

void Description::question(const Question& question) {
  writer_.object([&] {
    writer_.member("id", question.id);
    writer_.member("kind", question.kind);
    if (!question.choices.empty()) writer_.member("choices", question.choices);
    if (question.most > 0) range("range", question.least, question.most);
    const Duration& most = question.most_total;
    if (most == Duration{}) return;
    writer_.object("ranges", [&] {
      range("years", 0, most.years);
      range("months", 0, most.months);
      range("days", 0, most.days);
    });
  });
}

void Description::profession(const Profession& entry) {
  writer_.object([&] {
    writer_.member("id", entry.id);
    writer_.member("kind", name_of(entry.kind));
    writer_.member("sector", entry.sector);
    writer_.member("activity", entry.activity);
    writer_.member("group", entry.group);
    writer_.member("qualification_levels", entry.levels);
    writer_.member("requires_foreign_language", entry.requires_foreign_language);
    writer_.member("title", entry.title);
  });
}

void Description::list_parts(std::string_view name, const std::vector<ListPart>& parts) {
  writer_.list(name, parts, [&](const ListPart& part) {
    writer_.object([&] {
      writer_.member("id", part.id);
      writer_.member("name", part.names);
    });
  });
}

void Description::region(const Region& region) {
  writer_.object([&] {
    writer_.member("id", region.id);
    writer_.member("name", region.name);
    writer_.list("clock", region.clock, [&](const ClockChange& change) {
      writer_.object([&] {
        writer_.member("from", change.from);
        writer_.member("utc_offset", change.utc_offset);
      });
    });
  });
}

void Description::write() {
  writer_.object([&] {
    writer_.member("version", ANYQTAMA_VERSION);
    writer_.key("editions");
    writer_.array([&] {
      for (const Rulebook& rulebook : library_.rulebooks) edition(rulebook);
      for (const PartialEdition& partial : library_.partial_editions) partial_edition(partial);
    });
    writer_.list("procedures", latest_.procedures, [&](const auto& item) { procedure(item); });
    writer_.list("questions", latest_.questions, [&](const auto& item) { question(item); });
    writer_.list("events", latest_.events, [&](const EventKind& event) {
      writer_.object([&] {
        writer_.member("id", event.id);
        writer_.member("may_have_time", event.may_have_time);
      });
    });
    list_parts("sectors", latest_.sectors);
    list_parts("activities", latest_.activities);
    writer_.list("professions", latest_.professions, [&](const auto& item) { profession(item); });
    writer_.list("documents", distinct_documents(latest_), [&](const DocumentRule* rule) {
      writer_.object([&] {
        writer_.member("id", rule->id);
        writer_.member("needs", rule->needs);
      });
    });
    writer_.list("regions", library_.regions, [&](const auto& item) { region(item); });
    writer_.list("calendar_years", library_.calendar.years(), [&](const CalendarYear& year) {
      writer_.object([&] {
        writer_.member("year", year.year);
        writer_.member("status", year.status);
      });
    });
  });
}

}  // namespace

std::string write_description(const Library& library) {
  return ok_reply([&](Writer& writer) { Description(writer, library).write(); });
}

}  // namespace anyqtama

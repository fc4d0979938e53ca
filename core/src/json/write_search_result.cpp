#include "write.h"
#include "writer.h"

namespace anyqtama {
namespace {

std::string_view name_of(Likeness likeness) {
  switch (likeness) {
    case Likeness::same:
      return "same";
    case Likeness::spelling:
      return "spelling";
    case Likeness::beginning:
      return "beginning";
    case Likeness::family:
      return "family";
    case Likeness::transliterated:
      break;
  }
  return "transliterated";
}

std::string_view name_of(HitBy by) {
  switch (by) {
    case HitBy::title:
      return "title";
    case HitBy::alias:
      return "alias";
    case HitBy::id:
      return "id";
    case HitBy::number:
      return "number";
    case HitBy::classification:
      break;
  }
  return "classification";
}

std::string_view name_of(Difference difference) {
  switch (difference) {
    case Difference::sector:
      return "sector";
    case Difference::work:
      return "work";
    case Difference::part_of_title:
      break;
  }
  return "part_of_title";
}

void write_word(Writer& writer, const WordMatch& word) {
  writer.object([&] {
    writer.member("begin", static_cast<int>(word.begin));
    writer.member("end", static_cast<int>(word.end));
    writer.member("likeness", name_of(word.likeness));
    writer.member("edits", word.edits);
  });
}

void write_hit(Writer& writer, const Hit& hit, const Profession& entry) {
  writer.object([&] {
    writer.member("id", entry.id);
    writer.key("score");
    writer.hundredths(hit.score);
    writer.member("matched", hit.matched);
    writer.key("language");
    if (hit.language.empty())
      writer.null();
    else
      writer.value(hit.language);
    writer.member("by", name_of(hit.by));
    writer.member("occupation", hit.occupation);
    writer.member("other_layout", hit.other_layout);
    writer.list("words", hit.words, [&](const WordMatch& word) { write_word(writer, word); });
    writer.list("differs", hit.differs,
                [&](Difference difference) { writer.value(name_of(difference)); });
  });
}

void write_recognised(Writer& writer, const UnlistedOccupation* occupation) {
  writer.key("recognised");
  if (occupation == nullptr) return writer.null();
  writer.object([&] {
    writer.member("id", occupation->id);
    writer.member("isco", occupation->isco);
    writer.member("title", occupation->title);
  });
}

}  // namespace

std::string write_search_result(const SearchResult& result, const Rulebook& rulebook) {
  return ok_reply([&](Writer& writer) {
    writer.object([&] {
      writer.list("hits", result.hits,
                  [&](const Hit& hit) { write_hit(writer, hit, rulebook.professions[hit.entry]); });
      writer.member("none_fits", result.none_fits);
      write_recognised(writer, result.recognised);
    });
  });
}

}  // namespace anyqtama

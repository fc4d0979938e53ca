#include "write.h"
#include "writer.h"

namespace anyqtama {

std::string write_search_result(const SearchResult& result, const Rulebook& rulebook) {
  return ok_reply([&](Writer& writer) {
    writer.object([&] {
      writer.list("hits", result.hits, [&](const Hit& hit) {
        writer.object([&] {
          writer.member("id", rulebook.professions[hit.entry].id);
          writer.key("score");
          writer.hundredths(hit.score);
          writer.member("matched", hit.matched);
        });
      });
      writer.member("none_fits", result.none_fits);
    });
  });
}

}  // namespace anyqtama

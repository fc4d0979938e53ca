#include "write.h"
#include "write_values.h"

namespace anyqtama {
namespace {

constexpr double hundredths = 100.0;

}  // namespace

std::string write_search_result(const SearchResult& result, const Rulebook& rulebook) {
  Json hits = Json::array();
  for (const Hit& hit : result.hits)
    hits.push_back({{"id", rulebook.professions[hit.entry].id},
                    {"score", hit.score / hundredths},
                    {"matched", hit.matched}});
  return reply({{"hits", std::move(hits)}, {"none_fits", result.none_fits}});
}

}  // namespace anyqtama

#include "closest.h"

#include <algorithm>

#include "order.h"

namespace anyqtama {
namespace {

// Scores of entries that nothing typed led to, by the ISCO digits they share with what was
// recognised.
constexpr int score_of_shared_digits[] = {0, 0, 5, 10, 15};

int shared_digits(std::string_view a, std::string_view b) {
  int shared = 0;
  while (static_cast<std::size_t>(shared) < std::min(a.size(), b.size()) &&
         a[static_cast<std::size_t>(shared)] == b[static_cast<std::size_t>(shared)])
    ++shared;
  return shared;
}

std::uint64_t best_first(const Hit& hit) { return higher_first(hit.score); }

}  // namespace

std::string_view Closest::sector_of(std::string_view isco) const {
  const IscoSector* best = nullptr;
  for (const IscoSector& known : catalogue_.sectors) {
    if (isco.substr(0, known.isco.size()) != known.isco) continue;
    if (best == nullptr || known.isco.size() > best->isco.size()) best = &known;
  }
  return best == nullptr ? std::string_view() : best->sector;
}

int Closest::nearness(std::size_t entry, std::string_view isco) const {
  int digits = 0;
  for (const std::string_view own : list_.isco_of(entry))
    digits = std::max(digits, shared_digits(own, isco));
  return digits;
}

// One entry of each occupation whose work is near by, after those that share words.
void Closest::add(const UnlistedOccupation& recognised, std::size_t limit,
                  std::vector<Hit>& hits) const {
  constexpr std::size_t enough = 5;
  std::vector<Hit> near;
  for (std::size_t entry = 0; entry < professions_.size(); ++entry) {
    const int score = score_of_shared_digits[nearness(entry, recognised.isco)];
    const auto known = [&](const Hit& hit) { return hit.occupation == list_.occupation_of(entry); };
    if (score == 0 || professions_[entry].kind == ProfessionKind::heading ||
        std::any_of(hits.begin(), hits.end(), known) ||
        std::any_of(near.begin(), near.end(), known))
      continue;
    near.push_back({entry,
                    score,
                    professions_[entry].title.en,
                    "en",
                    HitBy::classification,
                    list_.occupation_of(entry),
                    false,
                    {},
                    {}});
  }
  near = ordered(std::move(near), best_first);
  for (Hit& hit : near) {
    if (hits.size() >= std::min(limit, enough)) break;
    hits.push_back(std::move(hit));
  }
  hits = ordered(std::move(hits), best_first);
}

void Closest::tell_differences(const UnlistedOccupation* recognised, std::size_t typed,
                               Hit& hit) const {
  if (recognised != nullptr) {
    const auto& isco = list_.isco_of(hit.entry);
    if (sector_of(recognised->isco) != professions_[hit.entry].sector)
      hit.differs.push_back(Difference::sector);
    if (std::find(isco.begin(), isco.end(), recognised->isco) == isco.end())
      hit.differs.push_back(Difference::work);
  }
  const bool by_name = hit.by == HitBy::title || hit.by == HitBy::alias;
  if (by_name && hit.words.size() < typed) hit.differs.push_back(Difference::part_of_title);
}

}  // namespace anyqtama

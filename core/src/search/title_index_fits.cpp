// How well titles fit what was typed: TitleIndex::fits().
#include <algorithm>
#include <span>

#include "order.h"
#include "title_index.h"
#include "weights.h"

namespace anyqtama {
namespace {

using namespace weights;

constexpr std::size_t most_visits = 1U << 11U;

}  // namespace

// What a title has of the typed words.
struct TitleIndex::Gain {
  int gained = 0;
  int weight = 0;
  WordMask matched = 0;
};

// A typed word at work: what it may mean, and which bit it is.
struct TitleIndex::Turn {
  const Typed* typed;
  WordMask bit;
  std::size_t titles;  ///< that have one of its terms
};

bool TitleIndex::has_term(std::uint32_t title, TermId term) const {
  const Indexed& it = indexed_[title];
  const auto terms = std::span(title_terms_).subspan(it.first_term, it.end_term - it.first_term);
  return std::binary_search(terms.begin(), terms.end(), term);
}

// The rarest words say most, and come first.
std::vector<TitleIndex::Turn> TitleIndex::turns_of(const TypedWords& typed) const {
  std::vector<Turn> turns;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    if (typed[i].weight == 0) continue;
    Turn turn{&typed[i], WordMask{1} << i, 0};
    for (const Candidate& candidate : typed[i].candidates)
      turn.titles += terms_[candidate.term].end_posting - terms_[candidate.term].first_posting;
    turns.push_back(turn);
  }
  return ordered(std::move(turns), [](const Turn& turn) { return std::uint64_t{turn.titles}; });
}

void TitleIndex::take(Gain& gain, const Candidate& candidate, const Turn& turn) const {
  if ((gain.matched & turn.bit) != 0) return;
  const int full = std::max(terms_[candidate.term].weight, 1);
  const int weight = turn.typed->aside ? std::max(1, full / aside_part) : full;
  gain.matched |= turn.bit;
  gain.weight += weight;
  gain.gained += weight * candidate.percent;
}

// Looks at the titles that have one of the words of the turn, at most so many; gives back how many.
std::size_t TitleIndex::find_more(Tally<Gain>& gains, const Turn& turn, std::size_t most) const {
  std::size_t visited = 0;
  for (const Candidate& candidate : turn.typed->candidates) {
    const TermFacts& term = terms_[candidate.term];
    for (auto at = term.first_posting; at < term.end_posting && visited < most; ++at, ++visited)
      take(*gains.at(postings_[at], true), candidate, turn);
  }
  return visited;
}

void TitleIndex::speak_for_those_found(Tally<Gain>& gains, const Turn& turn) const {
  gains.each([&](std::uint32_t title, Gain& gain) {
    for (const Candidate& candidate : turn.typed->candidates)
      if (has_term(title, candidate.term)) take(gain, candidate, turn);
  });
}

// Once so many titles were looked at, a commoner word finds no new ones, it only speaks for those
// found; alone, it meets first the titles that say little else.
Tally<TitleIndex::Gain> TitleIndex::gains_of(const TypedWords& typed) const {
  const std::vector<Turn> turns = turns_of(typed);
  std::size_t visits = 0;
  for (const Turn& turn : turns) visits += turn.titles;
  Tally<Gain> gains(std::min(visits, most_visits));
  std::size_t visited = 0;
  for (const Turn& turn : turns) {
    if (visited + turn.titles > most_visits && visited > 0)
      speak_for_those_found(gains, turn);
    else
      visited += find_more(gains, turn, most_visits - visited);
  }
  return gains;
}

Fit TitleIndex::fit_of(std::uint32_t title, const Gain& gain, const TypedWords& typed,
                       const Keys& keys) const {
  Fit fit{titles_[title].owner, title, 0, gain.matched, gain.gained, gain.weight};
  const Keys& own = indexed_[title].keys;
  fit.percent = own.in_order == keys.in_order           ? whole
                : own.in_any_order == keys.in_any_order ? whole - 1
                                                        : percent_of(fit, typed, 0);
  return fit;
}

std::vector<Fit> TitleIndex::fits(const TypedWords& typed, const Keys& keys,
                                  std::string_view language) const {
  Tally<Gain> gains = gains_of(typed);
  Tally<Fit> best(gains.size());
  gains.each([&](std::uint32_t title, const Gain& gain) {
    const Fit fit = fit_of(title, gain, typed, keys);
    Fit& known = *best.at(fit.owner, true);
    const bool better = known.percent == 0 || fit.percent > known.percent;
    const bool speaks_better =
        titles_[title].language == language && titles_[known.title].language != language;
    if (better || (speaks_better && fits_alike(fit, known))) known = fit;
  });
  std::vector<Fit> result;
  best.each([&](std::uint32_t, const Fit& fit) { result.push_back(fit); });
  return result;
}

// The reader's language chooses among names that nothing else parts: what it finds, and how surely,
// is the same in every language.
bool TitleIndex::fits_alike(const Fit& a, const Fit& b) const {
  return a.percent == b.percent && a.matched == b.matched && a.gained == b.gained &&
         a.weight_of_matched == b.weight_of_matched &&
         indexed_[a.title].weight == indexed_[b.title].weight;
}

int TitleIndex::percent_of(const Fit& fit, const TypedWords& typed, WordMask forgiven) const {
  int missing = 0;
  int title = 0;
  int title_missing = 0;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    const WordMask bit = WordMask{1} << i;
    const bool matched = (fit.matched & bit) != 0;
    const int weight = (forgiven & bit) != 0 ? typed[i].weight / forgiven_part : typed[i].weight;
    if (!matched) missing += weight;
    if (typed[i].aside) continue;
    title += typed[i].weight;
    if (!matched) title_missing += weight;
  }
  const int not_typed = std::max(0, indexed_[fit.title].weight - fit.weight_of_matched);
  const int against = (cost_of_typed * missing + cost_of_title * not_typed) / cost_unit;
  int percent = fit.gained / std::max(1, fit.weight_of_matched + against);
  // What tells where the work is cannot make up for what it is.
  if (2 * title_missing > title) percent = percent * half_told / whole;
  return std::clamp(percent, 1, whole - 2);
}

const Candidate* TitleIndex::candidate_in(std::uint32_t title, const Typed& typed) const {
  for (const Candidate& candidate : typed.candidates)
    if (has_term(title, candidate.term)) return &candidate;
  return nullptr;
}

}  // namespace anyqtama

#include "anyqtama/search.h"

#include <algorithm>

#include "search/acceptance.h"
#include "search/closest.h"
#include "search/interpretation.h"
#include "search/list_index.h"
#include "search/order.h"
#include "search/title_words.h"
#include "text/keyboard.h"
#include "text/utf8.h"

namespace anyqtama {
namespace {

// Percent, tuned on tests/professions (its README tells how).
constexpr int recognisable = 70;      // an unlisted name fits
constexpr int try_other_layout = 60;  // nothing on the list is like it as typed

using Text = std::u32string;

bool is_space(char32_t point) { return point == U' ' || point == U'\t' || point == U'\n'; }

std::uint64_t better_first(const Interpretation& reading) { return higher_first(reading.best()); }

// The best occupation that is not on the list.
struct Unlisted {
  int percent = 0;
  std::size_t occupation = 0;
  bool only_begun = false;  // the last word is none of its own as it stands
};

bool is_begun(const Hit& hit) {
  return !hit.words.empty() && hit.words.back().likeness == Likeness::beginning;
}

[[gnu::noinline]] std::vector<Title> unlisted_titles(const Catalogue& catalogue) {
  std::vector<Title> titles;
  for (std::uint32_t i = 0; i < catalogue.unlisted.size(); ++i) {
    const UnlistedOccupation& it = catalogue.unlisted[i];
    const Alias names[] = {{"en", it.title.en}, {"ru", it.title.ru}, {"kk", it.title.kk}};
    for (const Alias& name : names) titles.push_back({i, i, name.language, name.text});
    for (const Alias& name : it.aliases) titles.push_back({i, i, name.language, name.text});
  }
  return titles;
}

}  // namespace

struct ProfessionIndex::Parts {
  Parts(const std::vector<Profession>& list, const Catalogue& known)
      : professions(list),
        catalogue(known),
        lexicon(known),
        words(std::make_unique<TitleWords>(lexicon)),
        listed(list, known, lexicon, *words),
        unlisted(unlisted_titles(known), lexicon, *words),
        acceptance(listed.titles(), unlisted),
        closest(list, known, listed) {
    words.reset();
    for (const Profession& entry : list) entries.add(entry.id);
  }

  Interpretation read(const Text& text, bool other_layout, std::string_view language) const;
  std::vector<Interpretation> readings(const Text& text, std::string_view language) const;
  Unlisted best_unlisted(const Interpretation& reading, std::string_view language) const;
  std::vector<Hit> exact_hits(std::string_view typed) const;
  Hit hit_of(const EntryFit& found, const Interpretation& reading) const;

  const std::vector<Profession>& professions;
  const Catalogue& catalogue;
  Lexicon lexicon;
  std::unique_ptr<TitleWords> words;  // of both indexes, while they are made
  ListIndex listed;
  TitleIndex unlisted;
  Acceptance acceptance;
  Closest closest;
  Numbers entries;  // by their ids
};

Interpretation ProfessionIndex::Parts::read(const Text& text, bool other_layout,
                                            std::string_view language) const {
  Interpretation reading{
      other_layout, words_of(text), {}, !text.empty() && !is_space(text.back()), {}, {}};
  reading.keys = keys_of(reading.words);
  reading.typed = listed.titles().understand(reading.words, reading.unfinished);
  reading.found = listed.find(reading.typed, reading.keys, language);
  return reading;
}

// As typed and, where the list has little for that, as typed on the other layout; best first.
std::vector<Interpretation> ProfessionIndex::Parts::readings(const Text& text,
                                                             std::string_view language) const {
  std::vector<Interpretation> all{read(text, false, language)};
  if (all.front().best() >= try_other_layout && all.front().is_known()) return all;
  for (const Text& other : other_layouts(text)) all.push_back(read(other, true, language));
  return ordered(std::move(all), better_first);
}

Unlisted ProfessionIndex::Parts::best_unlisted(const Interpretation& reading,
                                               std::string_view language) const {
  Unlisted best;
  const auto typed = unlisted.understand(reading.words, reading.unfinished);
  for (const Fit& fit : unlisted.fits(typed, reading.keys, language)) {
    const int percent = reading.percent_of(fit);
    if (percent > best.percent || (percent == best.percent && fit.owner < best.occupation))
      best = {percent, fit.owner,
              !typed.empty() && !is_whole(unlisted.candidate_in(fit.title, typed.back()))};
  }
  return best;
}

// An id, or a number as printed: "6" is both "6." and "6)".
std::vector<Hit> ProfessionIndex::Parts::exact_hits(std::string_view typed) const {
  const auto first = typed.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return {};
  typed = typed.substr(first, typed.find_last_not_of(" \t\n") - first + 1);
  std::vector<Hit> hits;
  const auto add = [&](std::string_view id, std::string_view number) {
    const std::uint32_t entry = entries.find(id);
    if (entry == Numbers::none) return;
    const HitBy by = number.empty() ? HitBy::id : HitBy::number;
    const std::string_view matched = number.empty() ? professions[entry].id : number;
    hits.push_back({entry, whole, matched, "", by, listed.occupation_of(entry), false, {}, {}});
  };
  add(typed, "");
  for (const ListedOccupation& occupation : catalogue.listed) {
    for (std::size_t i = 0; i < occupation.numbers.size(); ++i) {
      const std::string_view number = occupation.numbers[i];
      if (number.empty()) continue;
      if (number == typed || number.substr(0, number.size() - 1) == typed)
        add(occupation.names.entries[i], number);
    }
  }
  return ordered(std::move(hits), [](const Hit& hit) { return std::uint64_t{hit.entry}; });
}

Hit ProfessionIndex::Parts::hit_of(const EntryFit& found, const Interpretation& reading) const {
  const Title& title = listed.titles().title(found.fit.title);
  const int score = reading.percent_of(found.fit);
  Hit hit{found.entry,
          std::max(1, score),
          title.text,
          title.language,
          listed.is_title(found.fit) ? HitBy::title : HitBy::alias,
          listed.occupation_of(found.entry),
          reading.other_layout,
          {},
          {}};
  for (const Typed& typed : reading.typed) {
    if (typed.weight == 0) continue;
    const Candidate* candidate = listed.titles().candidate_in(found.fit.title, typed);
    if (candidate != nullptr)
      hit.words.push_back({typed.begin, typed.end, candidate->likeness, candidate->edits});
  }
  return hit;
}

ProfessionIndex::ProfessionIndex(const std::vector<Profession>& professions,
                                 const Catalogue& catalogue)
    : parts_(std::make_unique<const Parts>(professions, catalogue)) {}
ProfessionIndex::~ProfessionIndex() = default;
ProfessionIndex::ProfessionIndex(ProfessionIndex&&) noexcept = default;

SearchResult ProfessionIndex::search(std::string_view typed, std::string_view language,
                                     std::size_t limit) const {
  SearchResult result{parts_->exact_hits(typed), true, nullptr};
  if (!result.hits.empty()) {
    result.none_fits = false;
    result.hits.resize(std::min(limit, result.hits.size()));
    return result;
  }
  const auto readings = parts_->readings(to_code_points(typed), language);
  const Interpretation& reading = readings.front();
  Unlisted unlisted;
  for (const Interpretation& other : readings) {
    const Unlisted best = parts_->best_unlisted(other, language);
    if (best.percent > unlisted.percent) unlisted = best;
  }
  for (const EntryFit& found : reading.found) {
    if (result.hits.size() >= limit) break;
    result.hits.push_back(parts_->hit_of(found, reading));
  }
  // Someone who is still typing is not told that it is something else.
  if (!result.hits.empty() && is_begun(result.hits.front()) && unlisted.only_begun) unlisted = {};
  result.none_fits = !parts_->acceptance.fits(reading, unlisted.percent);
  if (!result.none_fits) return result;
  if (unlisted.percent >= recognisable) {
    result.recognised = &parts_->catalogue.unlisted[unlisted.occupation];
    parts_->closest.add(*result.recognised, limit, result.hits);
  }
  for (Hit& hit : result.hits)
    parts_->closest.tell_differences(result.recognised, reading.weighty_words(), hit);
  return result;
}

}  // namespace anyqtama

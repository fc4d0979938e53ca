#include "anyqtama/search.h"

#include <algorithm>

#include "search/closest.h"
#include "search/list_index.h"
#include "search/order.h"
#include "search/title_words.h"
#include "text/keyboard.h"
#include "text/utf8.h"

namespace anyqtama {
namespace {

// Percent, tuned on tests/professions (its README tells how).
constexpr int good_enough = 52;       // a listed name fits, and no unlisted one fits better
constexpr int recognisable = 70;      // an unlisted name fits
constexpr int stranger_less = 8;      // for each word that only other occupations have
constexpr int misfit_less = 20;       // for each that makes a shared head, or a layout, another one
constexpr std::uint32_t shared = 5;   // so many unlisted occupations share a head with the list
constexpr int weight_of_word = 6;     // what words of the title weigh at least
constexpr int try_other_layout = 60;  // nothing on the list is like it as typed
constexpr int other_layout_less = 3;

using Text = std::u32string;

bool is_space(char32_t point) { return point == U' ' || point == U'\t' || point == U'\n'; }

// One way to read what was typed, and what the list has for it.
struct Reading {
  bool other_layout;
  std::vector<Word> words;
  Keys keys;
  bool unfinished;
  TypedWords typed;
  std::vector<EntryFit> found;

  /// The list knows a word of it as it is.
  bool is_known() const {
    return std::any_of(typed.begin(), typed.end(), [](const Typed& word) {
      return word.weight > 0 && !word.candidates.empty() &&
             word.candidates.front().likeness == Likeness::same;
    });
  }

  /// How many words were typed, without noise.
  std::size_t weighty_words() const {
    return static_cast<std::size_t>(std::count_if(
        typed.begin(), typed.end(), [](const Typed& word) { return word.weight > 0; }));
  }

  int best() const {
    if (found.empty()) return 0;
    return found.front().fit.percent - (other_layout ? other_layout_less : 0);
  }
};

std::uint64_t better_first(const Reading& reading) { return higher_first(reading.best()); }

// A few letters with an error in them are like too many words.
bool rests_on_a_word(const Hit& hit) {
  constexpr std::size_t long_enough = 6;
  return std::any_of(hit.words.begin(), hit.words.end(), [](const WordMatch& word) {
    return word.edits == 0 || word.end - word.begin >= long_enough;
  });
}

// The best occupation that is not on the list.
struct Unlisted {
  int percent = 0;
  std::size_t occupation = 0;
  bool only_begun = false;  // the last word is none of its own as it stands
};

bool is_whole(const Candidate* candidate) {
  return candidate != nullptr && candidate->likeness == Likeness::same;
}

bool is_begun(const Hit& hit) {
  return !hit.words.empty() && hit.words.back().likeness == Likeness::beginning;
}

std::vector<Title> unlisted_titles(const Catalogue& catalogue) {
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
        closest(list, known, listed) {
    words.reset();
    for (const Profession& entry : list) entries.add(entry.id);
  }

  Reading read(const Text& text, bool other_layout, std::string_view language) const;
  std::vector<Reading> readings(const Text& text, std::string_view language) const;
  Unlisted best_unlisted(const Reading& reading, std::string_view language) const;
  int doubts(const Reading& reading) const;
  std::uint32_t unlisted_with(const Typed& typed, const Reading& reading) const;
  WordMask shared_head(const Reading& reading) const;
  bool fits(const Reading& reading, int rival) const;
  std::vector<Hit> exact_hits(std::string_view typed) const;
  Hit hit_of(const EntryFit& found, const Reading& reading) const;

  const std::vector<Profession>& professions;
  const Catalogue& catalogue;
  Lexicon lexicon;
  std::unique_ptr<TitleWords> words;  // of both indexes, while they are made
  ListIndex listed;
  TitleIndex unlisted;
  Closest closest;
  Numbers entries;  // by their ids
};

Reading ProfessionIndex::Parts::read(const Text& text, bool other_layout,
                                     std::string_view language) const {
  Reading reading{
      other_layout, words_of(text), {}, !text.empty() && !is_space(text.back()), {}, {}};
  reading.keys = keys_of(reading.words);
  reading.typed = listed.titles().understand(reading.words, reading.unfinished);
  reading.found = listed.find(reading.typed, reading.keys, language);
  return reading;
}

// As typed and, where the list has little for that, as typed on the other layout; best first.
std::vector<Reading> ProfessionIndex::Parts::readings(const Text& text,
                                                      std::string_view language) const {
  std::vector<Reading> all{read(text, false, language)};
  if (all.front().best() >= try_other_layout && all.front().is_known()) return all;
  for (const Text& other : other_layouts(text)) all.push_back(read(other, true, language));
  return ordered(std::move(all), better_first);
}

Unlisted ProfessionIndex::Parts::best_unlisted(const Reading& reading,
                                               std::string_view language) const {
  Unlisted best;
  const auto typed = unlisted.understand(reading.words, reading.unfinished);
  for (const Fit& fit : unlisted.fits(typed, reading.keys, language)) {
    const int percent = fit.percent - (reading.other_layout ? other_layout_less : 0);
    if (percent > best.percent || (percent == best.percent && fit.owner < best.occupation))
      best = {percent, fit.owner,
              !typed.empty() && !is_whole(unlisted.candidate_in(fit.title, typed.back()))};
  }
  return best;
}

std::uint32_t ProfessionIndex::Parts::unlisted_with(const Typed& typed,
                                                    const Reading& reading) const {
  std::uint32_t count = 0;
  for (const Word& word : reading.words)
    if (word.begin == typed.begin) count = std::max(count, unlisted.occupations_with(word.letters));
  return count;
}

// The one word that the best entry was found by, where it is misspelt or many other occupations are
// called so, too.
WordMask ProfessionIndex::Parts::shared_head(const Reading& reading) const {
  const Fit& best = reading.found.front().fit;
  WordMask head = 0;
  for (std::size_t i = 0; i < reading.typed.size(); ++i) {
    const WordMask bit = WordMask{1} << i;
    const Typed& typed = reading.typed[i];
    if ((best.matched & bit) == 0 || typed.weight < weight_of_word) continue;
    const bool own = is_whole(listed.titles().candidate_in(best.title, typed)) &&
                     unlisted_with(typed, reading) < shared;
    if (own || head != 0) return 0;
    head = bit;
  }
  return head;
}

// Words of the title that the best entry lacks: in "bindery supervisor" what stands before the head
// makes it another one; in "tree surgeon" the tree, by which other occupations are known, speaks
// against the surgeon. A word that nobody knows may be a firm.
int ProfessionIndex::Parts::doubts(const Reading& reading) const {
  if (reading.found.empty()) return 0;
  const WordMask head = shared_head(reading);
  int doubts = 0;
  for (std::size_t i = 0; i < reading.typed.size(); ++i) {
    const WordMask bit = WordMask{1} << i;
    const Typed& typed = reading.typed[i];
    const bool matched = (reading.found.front().fit.matched & bit) != 0;
    if (matched || typed.weight < weight_of_word) continue;
    const bool known = typed.is_known();
    if (bit < head || (!known && reading.other_layout))
      doubts += misfit_less;
    else if (!known && unlisted_with(typed, reading) > 0)
      doubts += stranger_less;
  }
  return doubts;
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

Hit ProfessionIndex::Parts::hit_of(const EntryFit& found, const Reading& reading) const {
  const Title& title = listed.titles().title(found.fit.title);
  const int score = found.fit.percent - (reading.other_layout ? other_layout_less : 0);
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

// The best entry is what was typed: by its very words, or well enough and no worse than the best
// unlisted occupation.
bool ProfessionIndex::Parts::fits(const Reading& reading, int rival) const {
  if (reading.found.empty()) return false;
  const EntryFit& found = reading.found.front();
  if (found.fit.percent == whole) return true;
  const int best = reading.best() - doubts(reading);
  return best >= good_enough && best >= rival && rests_on_a_word(hit_of(found, reading));
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
  const Reading& reading = readings.front();
  Unlisted unlisted;
  for (const Reading& other : readings) {
    const Unlisted best = parts_->best_unlisted(other, language);
    if (best.percent > unlisted.percent) unlisted = best;
  }
  for (const EntryFit& found : reading.found) {
    if (result.hits.size() >= limit) break;
    result.hits.push_back(parts_->hit_of(found, reading));
  }
  // Someone who is still typing is not told that it is something else.
  if (!result.hits.empty() && is_begun(result.hits.front()) && unlisted.only_begun) unlisted = {};
  result.none_fits = !parts_->fits(reading, unlisted.percent);
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

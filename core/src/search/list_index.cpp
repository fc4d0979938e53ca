#include "list_index.h"

#include <algorithm>
#include <bit>
#include <tuple>

#include "order.h"
#include "tally.h"
#include "text/plain_word.h"

namespace anyqtama {
namespace {

// "Actor (stage)" is "Actor" too.
std::string without_brackets(std::string_view title) {
  std::string text;
  int depth = 0;
  for (const char sign : title) {
    if (sign == '(') ++depth;
    if (depth == 0) text += sign;
    if (sign == ')') depth = std::max(0, depth - 1);
  }
  const auto last = text.find_last_not_of(' ');
  text.resize(last == std::string::npos ? 0 : last + 1);
  return text;
}

std::vector<std::string_view> words_of_activities(const Catalogue& catalogue) {
  std::vector<std::string_view> words;
  for (const ActivityWords& activity : catalogue.activities)
    words.insert(words.end(), activity.words.begin(), activity.words.end());
  return words;
}

std::size_t place_of(const std::vector<Profession>& professions, std::string_view id) {
  const auto found = std::find_if(professions.begin(), professions.end(),
                                  [&](const Profession& entry) { return entry.id == id; });
  return static_cast<std::size_t>(found - professions.begin());
}

}  // namespace

ListIndex::ListIndex(const std::vector<Profession>& professions, const Catalogue& catalogue,
                     const Lexicon& lexicon, TitleWords& words)
    : titles_(names_of(professions, catalogue), lexicon, words, words_of_activities(catalogue)) {
  activity_terms_.resize(professions.size());
  for (const ActivityWords& activity : catalogue.activities) {
    const auto terms = terms_of(activity.words);
    for (std::size_t entry = 0; entry < professions.size(); ++entry)
      if (professions[entry].activity == activity.activity) activity_terms_[entry] = terms;
  }
}

std::vector<TermId> ListIndex::terms_of(const std::vector<std::string_view>& words) const {
  std::vector<TermId> terms;
  for (const std::string_view text : words)
    each_word(text, [&](std::string_view letters) {
      if (const TermId* term = titles_.find(letters)) terms.push_back(*term);
    });
  sort_few(terms.data(), terms.data() + terms.size());
  return terms;
}

std::vector<Title> ListIndex::names_of(const std::vector<Profession>& professions,
                                       const Catalogue& catalogue) {
  constexpr auto none = static_cast<std::size_t>(-1);
  occupation_of_.assign(professions.size(), none);
  for (const ListedOccupation& listed : catalogue.listed) {
    for (const std::string_view id : listed.names.entries) {
      const std::size_t entry = place_of(professions, id);
      if (entry < professions.size()) occupation_of_[entry] = occupations_.size();
    }
    occupations_.push_back({listed.id, listed.isco});
  }
  for (std::size_t entry = 0; entry < professions.size(); ++entry) {
    if (occupation_of_[entry] != none) continue;
    occupation_of_[entry] = occupations_.size();
    occupations_.push_back({professions[entry].id, {}});
  }
  Names names;
  add_titles(professions, names);
  first_shortened_ = static_cast<std::uint32_t>(names.size());
  add_shortened(names);
  first_alias_ = static_cast<std::uint32_t>(names.size());
  add_aliases(professions, catalogue, names);
  return names;
}

// Each entry owns its titles, for they can differ within one occupation.
void ListIndex::add_titles(const std::vector<Profession>& professions, Names& to) {
  for (std::size_t entry = 0; entry < professions.size(); ++entry) {
    const auto owner = static_cast<std::uint32_t>(entry);
    const auto occupation = static_cast<std::uint32_t>(occupation_of_[entry]);
    const auto& title = professions[entry].title;
    owners_.push_back({entry});
    to.push_back({owner, occupation, "en", title.en});
    to.push_back({owner, occupation, "ru", title.ru});
    to.push_back({owner, occupation, "kk", title.kk});
  }
}

void ListIndex::add_shortened(Names& to) {
  const Names titles = to;
  for (const Title& title : titles) {
    if (title.text.find('(') == std::string_view::npos) continue;
    shortened_.push_back(without_brackets(title.text));
    to.push_back({title.owner, title.occupation, title.language, shortened_.back()});
  }
}

void ListIndex::add_aliases(const std::vector<Profession>& professions, const Catalogue& catalogue,
                            Names& to) {
  const auto add = [&](const ListedNames& names, std::size_t occupation) {
    const auto owner = static_cast<std::uint32_t>(owners_.size());
    owners_.emplace_back();
    for (const std::string_view id : names.entries) {
      const std::size_t entry = place_of(professions, id);
      if (entry < professions.size()) owners_.back().push_back(entry);
    }
    for (const Alias& alias : names.aliases)
      to.push_back({owner, static_cast<std::uint32_t>(occupation), alias.language, alias.text});
  };
  for (std::size_t i = 0; i < catalogue.listed.size(); ++i) {
    add(catalogue.listed[i].names, i);
    for (const ListedNames& only : catalogue.listed[i].only) add(only, i);
  }
}

std::string_view ListIndex::occupation_of(std::size_t entry) const {
  return occupations_[occupation_of_[entry]].id;
}

const std::vector<std::string_view>& ListIndex::isco_of(std::size_t entry) const {
  return occupations_[occupation_of_[entry]].isco;
}

WordMask ListIndex::tells_activity(std::size_t entry, const TypedWords& typed) const {
  constexpr int sure = 80;
  const std::vector<TermId>& terms = activity_terms_[entry];
  if (terms.empty()) return 0;
  WordMask mask = 0;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    const bool tells = std::any_of(
        typed[i].candidates.begin(), typed[i].candidates.end(), [&](const Candidate& candidate) {
          return candidate.percent >= sure &&
                 std::binary_search(terms.begin(), terms.end(), candidate.term);
        });
    if (tells) mask |= WordMask{1} << i;
  }
  return mask;
}

std::vector<EntryFit> ListIndex::find(const TypedWords& typed, const Keys& keys,
                                      std::string_view language) const {
  const auto fits = titles_.fits(typed, keys, language);
  std::size_t most = 0;
  for (const Fit& fit : fits) most += owners_[fit.owner].size();
  Tally<EntryFit> best(most);
  for (const Fit& fit : fits) {
    for (const std::size_t entry : owners_[fit.owner]) {
      const WordMask told = tells_activity(entry, typed);
      EntryFit candidate{entry, fit, std::popcount(told)};
      if (fit.percent < whole && (told & ~fit.matched) != 0)
        candidate.fit.percent = titles_.percent_of(fit, typed, told);
      EntryFit& known = *best.at(static_cast<std::uint32_t>(entry), true);
      // Of equal names the title, which has the lower place.
      if (std::tuple(-candidate.fit.percent, fit.title) <
          std::tuple(-known.fit.percent, known.fit.percent == 0 ? ~0U : known.fit.title))
        known = candidate;
    }
  }
  std::vector<EntryFit> found;
  best.each([&](std::uint32_t, const EntryFit& entry) { found.push_back(entry); });
  return ordered(std::move(found), [&](const EntryFit& it) { return rank_of(it); });
}

// By percent; of the very words the whole title first; titles before aliases; then by occupation,
// within one by activity, then as in the list.
std::uint64_t ListIndex::rank_of(const EntryFit& it) const {
  const bool shortened = it.fit.percent == whole && it.fit.title >= first_shortened_;
  const auto elsewhere =
      static_cast<std::uint64_t>(most_typed_words) - static_cast<std::uint64_t>(it.in_place);
  std::uint64_t rank = higher_first(it.fit.percent);
  rank = rank << 1U | (shortened ? 1U : 0U);
  rank = rank << 1U | (is_title(it.fit) ? 0U : 1U);
  rank = rank << 24U | std::uint64_t{occupation_of_[it.entry]};
  rank = rank << 5U | elsewhere;
  return rank << 24U | std::uint64_t{it.entry};
}

}  // namespace anyqtama

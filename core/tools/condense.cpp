#include "condense.h"

#include <algorithm>
#include <set>
#include <string>
#include <thread>

#include "anyqtama/search.h"
#include "search/lexicon.h"
#include "text/words.h"

namespace anyqtama {
namespace {

constexpr int most_rounds = 12;
constexpr int comfortable = 57;  // percent; what is like a barely found name would be missed

// An alias, and whether it is in.
struct Candidate {
  const Alias* alias;
  bool kept;
  bool head = false;  // stays in
};

// The aliases of one owner, and where they return to.
struct Owner {
  const ListedNames* listed;  // null for an unlisted occupation
  std::size_t occupation;     // place among the listed or the unlisted ones
  std::vector<Candidate> candidates;
};

std::vector<Candidate> candidates_of(const std::vector<Alias>& aliases) {
  std::vector<Candidate> candidates;
  candidates.reserve(aliases.size());
  for (const Alias& alias : aliases) candidates.push_back({&alias, false});
  return candidates;
}

// The meaning of a name that is a head and nothing else; none for any other name.
std::uint32_t head_of(const Alias& alias, const Lexicon& lexicon) {
  const auto words = words_of(alias.text);
  if (words.size() != 1) return Numbers::none;
  const std::uint32_t stem = lexicon.stems().find(lexicon.stem(words.front().letters));
  if (stem == Numbers::none || lexicon.meaning(stem).kind != WordKind::role) return Numbers::none;
  return lexicon.meaning(stem).name;
}

// The first of the names that are one head and mean the same finds titles that nobody wrote down: a
// professor of anything is a professor.
void keep_heads(std::vector<Candidate>& candidates, const Lexicon& lexicon) {
  std::set<std::uint32_t> known{Numbers::none};
  for (Candidate& candidate : candidates)
    candidate.head = candidate.kept = known.insert(head_of(*candidate.alias, lexicon)).second;
}

std::vector<Owner> owners_of(const Catalogue& catalogue) {
  std::vector<Owner> owners;
  for (std::size_t i = 0; i < catalogue.listed.size(); ++i) {
    const ListedOccupation& listed = catalogue.listed[i];
    owners.push_back({&listed.names, i, candidates_of(listed.names.aliases)});
    for (const ListedNames& only : listed.only)
      owners.push_back({&only, i, candidates_of(only.aliases)});
  }
  for (std::size_t i = 0; i < catalogue.unlisted.size(); ++i)
    owners.push_back({nullptr, i, candidates_of(catalogue.unlisted[i].aliases)});
  const Lexicon lexicon(catalogue);
  for (Owner& owner : owners)
    if (owner.listed != nullptr) keep_heads(owner.candidates, lexicon);
  return owners;
}

std::vector<Alias> kept_of(const std::vector<Candidate>& candidates) {
  std::vector<Alias> aliases;
  for (const Candidate& candidate : candidates)
    if (candidate.kept) aliases.push_back(*candidate.alias);
  return aliases;
}

Catalogue with_kept(Catalogue catalogue, const std::vector<Owner>& owners) {
  std::vector<std::size_t> seen(catalogue.listed.size(), 0);
  for (const Owner& owner : owners) {
    std::vector<Alias> kept = kept_of(owner.candidates);
    if (owner.listed == nullptr) {
      catalogue.unlisted[owner.occupation].aliases = std::move(kept);
      continue;
    }
    ListedOccupation& listed = catalogue.listed[owner.occupation];
    const std::size_t number = seen[owner.occupation]++;
    ListedNames& names = number == 0 ? listed.names : listed.only[number - 1];
    names.aliases = std::move(kept);
  }
  return catalogue;
}

bool is_found(const Owner& owner, const Alias& alias, const std::vector<Profession>& professions,
              const ProfessionIndex& index) {
  const SearchResult result = index.search(alias.text, alias.language, 1);
  if (owner.listed == nullptr) return result.none_fits;
  if (result.none_fits || result.hits.front().score < comfortable) return false;
  const auto& entries = owner.listed->entries;
  return std::find(entries.begin(), entries.end(), professions[result.hits.front().entry].id) !=
         entries.end();
}

using Missed = std::vector<Candidate*>;

Missed missed_of(Owner& owner, const std::vector<Profession>& professions,
                 const ProfessionIndex& index) {
  Missed missed;
  for (Candidate& candidate : owner.candidates)
    if (!candidate.kept && !is_found(owner, *candidate.alias, professions, index))
      missed.push_back(&candidate);
  return missed;
}

// Of every owner; each processor takes its share of them.
std::vector<Missed> missed_of_all(std::vector<Owner>& owners,
                                  const std::vector<Profession>& professions,
                                  const ProfessionIndex& index) {
  std::vector<Missed> missed(owners.size());
  const std::size_t workers = std::max(1U, std::thread::hardware_concurrency());
  std::vector<std::thread> threads;
  for (std::size_t worker = 0; worker < workers; ++worker)
    threads.emplace_back([&, worker] {
      for (std::size_t i = worker; i < owners.size(); i += workers)
        missed[i] = missed_of(owners[i], professions, index);
    });
  for (std::thread& thread : threads) thread.join();
  return missed;
}

// Takes in a share of the aliases that are not found, round by round, since each also finds others.
void take_in(std::vector<Owner>& owners, const Catalogue& catalogue,
             const std::vector<Profession>& professions, std::size_t share) {
  for (int round = 1; round <= most_rounds; ++round) {
    const Catalogue kept = with_kept(catalogue, owners);
    const ProfessionIndex index(professions, kept);
    bool changed = false;
    for (const Missed& candidates : missed_of_all(owners, professions, index)) {
      const std::size_t some =
          round == most_rounds ? candidates.size() : (candidates.size() + share - 1) / share;
      // Spread over the languages, which stand one behind the other.
      for (std::size_t i = 0; i < some; ++i) candidates[i * candidates.size() / some]->kept = true;
      changed |= some > 0;
    }
    if (!changed) return;
  }
}

// What was taken in early may not be needed beside what came later: a part at a time is put out and
// only those taken in again that are not found.
void put_out(std::vector<Owner>& owners, const Catalogue& catalogue,
             const std::vector<Profession>& professions) {
  constexpr std::size_t parts = 6;
  for (std::size_t part = 0; part < parts; ++part) {
    std::size_t number = 0;
    for (Owner& owner : owners)
      for (Candidate& candidate : owner.candidates)
        if (candidate.kept && !candidate.head && number++ % parts == part) candidate.kept = false;
    take_in(owners, catalogue, professions, 2);
  }
}

using Stems = std::set<std::string>;

// The stems of everything that an entry of the list is called.
Stems stems_of_list(const Catalogue& catalogue, const std::vector<Profession>& professions,
                    const Lexicon& lexicon) {
  Stems stems;
  const auto take = [&](std::string_view text) {
    for (const Word& word : words_of(text)) stems.emplace(lexicon.stem(word.letters));
  };
  for (const Profession& entry : professions)
    for (const std::string_view title : {entry.title.en, entry.title.ru, entry.title.kk})
      take(title);
  for (const ListedOccupation& listed : catalogue.listed) {
    for (const Alias& alias : listed.names.aliases) take(alias.text);
    for (const ListedNames& only : listed.only)
      for (const Alias& alias : only.aliases) take(alias.text);
  }
  return stems;
}

// Without the words that another one of the set stands for: "газового" is "газовый" but for its
// ending.
WordSet without_forms(const WordSet& set, const Lexicon& lexicon) {
  WordSet plain{set.kind, {}};
  Stems known;
  for (const std::string_view text : set.words) {
    const auto words = words_of(text);
    if (!words.empty() && known.emplace(lexicon.cut(words.front().letters)).second)
      plain.words.push_back(text);
  }
  return plain;
}

std::vector<WordSet> needed_sets(const Catalogue& catalogue,
                                 const std::vector<Profession>& professions) {
  const Lexicon lexicon(catalogue);
  const Stems stems = stems_of_list(catalogue, professions, lexicon);
  const auto in_list = [&](std::string_view text) {
    const auto words = words_of(text);
    return !words.empty() && stems.contains(std::string(lexicon.stem(words.front().letters)));
  };
  std::vector<WordSet> needed;
  for (const WordSet& set : catalogue.word_sets) {
    const bool may_go = set.kind == WordKind::word || set.kind == WordKind::role;
    if (may_go && std::none_of(set.words.begin(), set.words.end(), in_list)) continue;
    WordSet plain = without_forms(set, lexicon);
    if (plain.kind == WordKind::word && plain.words.size() < 2) continue;  // it says nothing
    needed.push_back(std::move(plain));
  }
  return needed;
}

}  // namespace

Catalogue condensed(const Catalogue& all, const std::vector<Profession>& professions) {
  Catalogue catalogue = all;
  catalogue.word_sets = needed_sets(all, professions);
  std::vector<Owner> owners = owners_of(catalogue);
  take_in(owners, catalogue, professions, 4);
  put_out(owners, catalogue, professions);
  return with_kept(catalogue, owners);
}

}  // namespace anyqtama

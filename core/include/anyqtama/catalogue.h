// What is known of occupations beyond the law: other names of those on the list, names of those
// that are not, and the words they are made of. Unofficial; read from data/occupations. For finding
// only; never for a rule.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "anyqtama/rulebook.h"

namespace anyqtama {

/// A name of an occupation, as people write it.
struct Alias {
  std::string_view language;  ///< "en", "ru" or "kk"
  std::string_view text;
};

/// Names that belong to some entries of the list.
struct ListedNames {
  std::vector<std::string_view> entries;  ///< ids of the list
  std::vector<Alias> aliases;
};

/// One occupation of the list. Where it stands under several activities it has several entries.
struct ListedOccupation {
  std::string_view id;
  std::vector<std::string_view> isco;  ///< unit groups of ISCO-08, four digits
  ListedNames names;
  std::vector<ListedNames> only;            ///< names of single entries among them
  std::vector<std::string_view> numbers{};  ///< printed before each entry: "6.", "6)" or none
};

/// An occupation that is not on the list.
struct UnlistedOccupation {
  std::string_view id;
  std::string_view isco;
  Names title;
  std::vector<Alias> aliases;
};

/// The printed sector that work of these ISCO groups belongs to; the longest `isco` that begins a
/// group decides. An empty sector is none of the list's.
struct IscoSector {
  std::string_view isco;
  std::string_view sector;
};

/// What a word does in a title.
enum class WordKind {
  word,       ///< says what the work is about
  role,       ///< says what kind of worker it is: the head of a title
  weak_role,  ///< a head that says little: specialist, worker
  seniority,  ///< senior, chief
  noise,      ///< of, the, vacancy
  aside       ///< at, in: what follows tells where, not what
};

/// Single words that mean the same, in any of the languages.
struct WordSet {
  WordKind kind;
  std::vector<std::string_view> words;
};

/// Words that tell an activity of the list ("metallurgy", "завод"): said beside a title they choose
/// among the entries of one occupation, and never speak against one.
struct ActivityWords {
  std::string_view activity;
  std::vector<std::string_view> words;
};

/// Its texts are views into `source`.
struct Catalogue {
  std::vector<ListedOccupation> listed;
  std::vector<UnlistedOccupation> unlisted;
  std::vector<IscoSector> sectors;
  std::vector<WordSet> word_sets;
  std::vector<std::string_view> endings;        ///< of words, in any of the languages
  std::vector<std::string_view> place_endings;  ///< of Kazakh words that tell where to
  std::vector<ActivityWords> activities;
  std::shared_ptr<const void> source;
};

}  // namespace anyqtama

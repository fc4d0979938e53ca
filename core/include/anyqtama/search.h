// Finds entries of the list by what a person typed: a title in English, Russian or Kazakh, in
// either script, on either keyboard layout, with typing errors. Search may be loose; only the id
// of the entry that the person then chooses enters the rules.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "anyqtama/catalogue.h"
#include "anyqtama/rulebook.h"

namespace anyqtama {

/// How a typed word led to a word of the title.
enum class Likeness : std::uint8_t {
  same,            ///< the same word, another form of it, or one that means the same
  spelling,        ///< typing errors apart
  beginning,       ///< the word is still being typed
  family,          ///< they share their root: oncology, oncologist
  transliterated,  ///< Cyrillic, typed with Latin letters
};

/// A typed word that stands in the matched title.
struct WordMatch {
  std::size_t begin;  ///< in the typed text, in code points
  std::size_t end;
  Likeness likeness;
  int edits;  ///< typing errors
};

/// What led to an entry.
enum class HitBy : std::uint8_t {
  title,           ///< its title
  alias,           ///< another name of the occupation
  id,              ///< its id
  number,          ///< the number printed before it
  classification,  ///< nothing typed: work near the occupation that was recognised (ISCO-08)
};

/// In what an entry differs from the occupation that was typed.
enum class Difference : std::uint8_t {
  sector,         ///< it stands in another sector
  work,           ///< it is another kind of work (unit group of ISCO-08)
  part_of_title,  ///< only a part of what was typed stands in its name
};

/// An entry that is like what was typed.
struct Hit {
  std::size_t entry;          ///< place in the list
  int score;                  ///< 1 to 100; 100 for the very words of one of its names
  std::string_view matched;   ///< the name that matched
  std::string_view language;  ///< of that name; empty with an id or a number
  HitBy by;
  std::string_view occupation;      ///< the same for the entries of one occupation
  bool other_layout;                ///< typed on the other keyboard layout
  std::vector<WordMatch> words;     ///< in the order typed
  std::vector<Difference> differs;  ///< where none fits
};

/// Views into the index, the list and the catalogue: it ends with them.
struct SearchResult {
  std::vector<Hit> hits;  ///< best first; entries of one occupation that fit alike are adjacent
  bool none_fits;         ///< nothing on the list is the occupation typed
  const UnlistedOccupation* recognised;  ///< where none fits: what it is, if it is known
};

/// An index over the titles of the list and the names of the catalogue.
class ProfessionIndex {
 public:
  /// Keeps references to both: they must outlive it, and stay where they are.
  ProfessionIndex(const std::vector<Profession>& professions, const Catalogue& catalogue);
  ~ProfessionIndex();
  ProfessionIndex(ProfessionIndex&&) noexcept;

  /// `typed` is valid UTF-8; `language` ("en", "ru", "kk" or "") only breaks ties.
  SearchResult search(std::string_view typed, std::string_view language, std::size_t limit) const;

 private:
  struct Parts;
  std::unique_ptr<const Parts> parts_;
};

}  // namespace anyqtama

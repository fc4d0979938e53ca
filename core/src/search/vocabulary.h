// The stems that an index knows, each leading to a term, and the ways from a word as typed to them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "anyqtama/search.h"
#include "order.h"

namespace anyqtama {

using TermId = std::uint32_t;

/// A stem that a word may mean. `percent` says how sure it is.
struct Candidate {
  TermId term;
  int percent;
  Likeness likeness;
  int edits;  ///< typing errors between them
};

/// A key by which the surest candidate comes first.
constexpr std::uint64_t surest_first(const Candidate& candidate) {
  return higher_first(candidate.percent);
}

class Vocabulary {
 public:
  /// Ready once `sort()` was called.
  void add(std::string stem, TermId term) { stems_.push_back({std::move(stem), 0, term}); }
  void sort();

  /// The term of exactly this stem.
  const TermId* find(std::string_view stem) const;

  /// The best candidates for a stem, each term once. `unfinished`: more letters may follow.
  std::vector<Candidate> like(std::string_view stem, bool unfinished) const;

 private:
  struct Stem {
    std::string letters;
    std::uint64_t letter_set;
    TermId term;
  };
  using Candidates = std::vector<Candidate>;

  void add_misspelt(std::string_view stem, Candidates& to) const;
  void add_kin(std::string_view stem, bool unfinished, bool known_word, Candidates& to) const;
  std::pair<std::size_t, std::size_t> beginning_with(std::string_view start) const;

  std::vector<Stem> stems_;                            ///< in the order of their letters
  std::vector<std::vector<std::uint32_t>> by_length_;  ///< places in `stems_`
};

}  // namespace anyqtama

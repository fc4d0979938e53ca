// The stems that an index knows, each leading to a term, and the ways from a word as typed to them.
#pragma once

#include <cstdint>
#include <string_view>
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

/// True for the very word; `candidate` may be null.
constexpr bool is_whole(const Candidate* candidate) {
  return candidate != nullptr && candidate->likeness == Likeness::same;
}

/// A key by which the surest candidate comes first.
constexpr std::uint64_t surest_first(const Candidate& candidate) {
  return higher_first(candidate.percent);
}

/// One bit for each letter; for digits and signs the same as for some letter.
constexpr std::uint64_t letter_bit(char letter) {
  return std::uint64_t{1} << (static_cast<unsigned char>(letter) % 64U);
}

class Vocabulary {
 public:
  /// Ready once `sort()` was called.
  void add(std::string_view stem, TermId term);
  [[gnu::noinline]] void sort();

  /// The term of exactly this stem.
  const TermId* find(std::string_view stem) const;

  /// The letters that may follow `start` in longer stems, as `letter_bit()` has them.
  std::uint64_t letters_after(std::string_view start) const;

  /// The best candidates for a stem, each term once. `unfinished`: more letters may follow.
  std::vector<Candidate> like(std::string_view stem, bool unfinished) const;

 private:
  struct Stem {
    std::uint32_t begin;  ///< in `letters_`
    std::uint32_t size;
    TermId term;
    std::uint64_t first_letters;  ///< as a number that is in the order of the letters
    std::uint64_t letter_set;
  };
  using Candidates = std::vector<Candidate>;

  void add_misspelt(std::string_view stem, Candidates& to) const;
  void add_kin(std::string_view stem, bool unfinished, bool known_word, Candidates& to) const;

  std::string_view letters_of(const Stem& stem) const {
    return {letters_.data() + stem.begin, stem.size};
  }
  bool begins_with(const Stem& stem, std::string_view start) const {
    return letters_of(stem).substr(0, start.size()) == start;
  }
  std::size_t place_of(std::string_view letters) const;

  std::vector<char> letters_;                          ///< of all stems
  std::vector<Stem> stems_;                            ///< in the order of their letters
  std::vector<std::vector<std::uint32_t>> by_length_;  ///< places in `stems_`
};

}  // namespace anyqtama

#include "acceptance.h"

#include <algorithm>

#include "weights.h"

namespace anyqtama {
namespace {

// Percent, tuned on tests/professions (its README tells how).
constexpr int good_enough = 52;      // a listed name fits, and no unlisted one fits better
constexpr int stranger_less = 8;     // for each word that only other occupations have
constexpr int misfit_less = 20;      // for each that makes a shared head, or a layout, another one
constexpr std::uint32_t shared = 5;  // so many unlisted occupations share a head with the list
constexpr int weight_of_word = 6;    // what words of the title weigh at least

}  // namespace

std::uint32_t Acceptance::unlisted_with(const Typed& typed, const Interpretation& reading) const {
  std::uint32_t count = 0;
  for (const Word& word : reading.words)
    if (word.begin == typed.begin)
      count = std::max(count, unlisted_.occupations_with(word.letters));
  return count;
}

// The one word that the best entry was found by, where it is misspelt or many other occupations are
// called so, too.
WordMask Acceptance::shared_head(const Interpretation& reading) const {
  const Fit& best = reading.found.front().fit;
  WordMask head = 0;
  for (std::size_t i = 0; i < reading.typed.size(); ++i) {
    const WordMask bit = WordMask{1} << i;
    const Typed& typed = reading.typed[i];
    if ((best.matched & bit) == 0 || typed.weight < weight_of_word) continue;
    const bool own =
        is_whole(listed_.candidate_in(best.title, typed)) && unlisted_with(typed, reading) < shared;
    if (own || head != 0) return 0;
    head = bit;
  }
  return head;
}

// Words of the title that the best entry lacks: in "bindery supervisor" what stands before the head
// makes it another one; in "tree surgeon" the tree, by which other occupations are known, speaks
// against the surgeon. A word that nobody knows may be a firm.
int Acceptance::doubts(const Interpretation& reading) const {
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

// A few letters with an error in them are like too many words.
bool Acceptance::rests_on_a_word(const Interpretation& reading) const {
  constexpr std::size_t long_enough = 6;
  const std::uint32_t title = reading.found.front().fit.title;
  return std::any_of(reading.typed.begin(), reading.typed.end(), [&](const Typed& typed) {
    const Candidate* candidate = typed.weight == 0 ? nullptr : listed_.candidate_in(title, typed);
    return candidate != nullptr &&
           (candidate->edits == 0 || typed.end - typed.begin >= long_enough);
  });
}

bool Acceptance::fits(const Interpretation& reading, int rival) const {
  if (reading.found.empty()) return false;
  if (reading.found.front().fit.percent == whole) return true;
  const int best = reading.best() - doubts(reading);
  return best >= good_enough && best >= rival && rests_on_a_word(reading);
}

}  // namespace anyqtama

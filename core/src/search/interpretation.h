// One way to read what was typed: as it stands, or as meant on another layout. No reading of the
// law.
#pragma once

#include <algorithm>
#include <vector>

#include "list_index.h"

namespace anyqtama {

/// What was typed, read in one way, and what the list has for it.
struct Interpretation {
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

  /// How well a title fits what was typed: a little less where it was typed on another layout.
  int percent_of(const Fit& fit) const {
    constexpr int other_layout_less = 3;
    return fit.percent - (other_layout ? other_layout_less : 0);
  }

  /// Of the best entry; 0 where none was found.
  int best() const { return found.empty() ? 0 : percent_of(found.front().fit); }
};

}  // namespace anyqtama

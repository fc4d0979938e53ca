// The words of all titles as numbers: many thousand titles are made of a few thousand words. Needed
// while indexes are made, not afterwards.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "lexicon.h"
#include "numbers.h"

namespace anyqtama {

class TitleWords {
 public:
  using Places = std::vector<std::uint32_t>;

  /// The stems of the lexicon, to which a reference is kept, have their numbers here too.
  explicit TitleWords(const Lexicon& lexicon);

  /// What is known of a canonical word or stem.
  struct Facts {
    std::uint32_t stem;  ///< its number
    std::uint32_t name;  ///< of its meaning, as a number
    WordKind kind;
    std::uint64_t key;
  };

  /// Puts the numbers of the words of a text at the end of `to`.
  void read(std::string_view text, Places& to);

  /// The number of a canonical word or stem.
  std::uint32_t number_of(std::string_view letters);

  /// `Numbers::none` where it has none.
  std::uint32_t find(std::string_view letters) const { return words_.find(letters); }

  std::uint32_t size() const { return words_.size(); }

  /// A view that ends when another word is added.
  std::string_view letters(std::uint32_t word) const { return words_.text(word); }
  const Facts& facts(std::uint32_t word) const { return facts_[word]; }

 private:
  const Lexicon& lexicon_;
  Numbers words_;
  std::vector<Facts> facts_;  ///< of each word
};

}  // namespace anyqtama

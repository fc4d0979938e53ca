// What the catalogue says of single words: which mean the same, which are heads of titles, which
// say nothing.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "anyqtama/catalogue.h"
#include "numbers.h"

namespace anyqtama {

class Lexicon {
 public:
  [[gnu::noinline]] explicit Lexicon(const Catalogue& catalogue);

  /// A canonical word (see text/words.h) without its endings. A word that stands in a set as it is
  /// keeps them: жабдықтау (supply) is no form of жабдық (equipment). A view of what was given.
  std::string_view stem(std::string_view letters) const;

  /// The same for any word.
  std::string_view cut(std::string_view letters) const;

  /// A Kazakh word that tells where to: "зауытқа", to the plant.
  bool ends_as_place(std::string_view letters) const;

  /// What the words of a set mean.
  struct Meaning {
    std::uint32_t name;  ///< the number of the first of its stems
    WordKind kind;
  };
  const Meaning& meaning(std::uint32_t stem) const { return sets_[set_of_[stem]]; }

  /// Every stem of every set: a misspelt word may mean one of them.
  const Numbers& stems() const { return stems_; }

 private:
  void add_set(const WordSet& words);
  std::uint32_t add_stem(std::string_view letters, std::uint32_t set);

  std::array<std::vector<std::string>, 128> endings_;  ///< by their last letter
  std::vector<std::string> place_endings_;
  std::vector<Meaning> sets_;
  Numbers stems_;
  std::vector<std::uint32_t> set_of_;  ///< of each stem
};

}  // namespace anyqtama

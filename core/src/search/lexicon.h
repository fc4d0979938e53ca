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
  explicit Lexicon(const Catalogue& catalogue);

  /// A canonical word (see text/words.h) without its endings. A word that stands in a set as it is
  /// keeps them: жабдықтау (supply) is no form of жабдық (equipment). A view of what was given.
  std::string_view stem(std::string_view letters) const;

  /// The same for any word.
  std::string_view cut(std::string_view letters) const;

  /// A Kazakh word that tells where to: "зауытқа", to the plant.
  bool ends_as_place(std::string_view letters) const;

  struct Meaning {
    std::string_view name;  ///< one for all stems of a set; outside of any a view of the stem given
    WordKind kind;
  };
  Meaning meaning(std::string_view stem) const;

  /// Every stem of every set: a misspelt word may mean one of them.
  const Numbers& stems() const { return stems_; }

 private:
  struct Set {
    std::string name;
    WordKind kind;
  };
  void add_sets(const std::vector<WordSet>& sets);
  void add_stem(std::string_view stem, std::uint32_t set);

  std::array<std::vector<std::string>, 128> endings_;  ///< by their last letter
  std::vector<std::string> place_endings_;
  std::vector<Set> sets_;
  Numbers stems_;
  std::vector<std::uint32_t> set_of_;  ///< of each stem
};

}  // namespace anyqtama

// The entries of the list under all their names.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "anyqtama/search.h"
#include "title_index.h"

namespace anyqtama {

/// An entry with the name of it that fits best.
struct EntryFit {
  std::size_t entry;
  Fit fit;
  int in_place;  ///< how many typed words tell its activity
};

class ListIndex {
 public:
  ListIndex(const std::vector<Profession>& professions, const Catalogue& catalogue,
            const Lexicon& lexicon, TitleWords& words);

  const TitleIndex& titles() const { return titles_; }

  /// All entries that share a word with what was typed, best first.
  std::vector<EntryFit> find(const TypedWords& typed, const Keys& keys,
                             std::string_view language) const;

  std::string_view occupation_of(std::size_t entry) const;
  const std::vector<std::string_view>& isco_of(std::size_t entry) const;
  bool is_title(const Fit& fit) const { return fit.title < first_alias_; }

 private:
  struct Occupation {
    std::string_view id;
    std::vector<std::string_view> isco;
  };
  using Names = std::vector<Title>;

  // Stages: wasm/CMakeLists.txt tells why they are not inlined.
  [[gnu::noinline]] Names names_of(const std::vector<Profession>& professions,
                                   const Catalogue& catalogue);
  [[gnu::noinline]] void add_titles(const std::vector<Profession>& professions, Names& to);
  [[gnu::noinline]] void add_shortened(Names& to);
  [[gnu::noinline]] void add_aliases(const std::vector<Profession>& professions,
                                     const Catalogue& catalogue, Names& to);
  std::vector<TermId> terms_of(const std::vector<std::string_view>& words) const;
  std::uint64_t rank_of(const EntryFit& fit) const;
  WordMask tells_activity(std::size_t entry, const TypedWords& typed) const;

  std::deque<std::string> shortened_;  ///< titles without what stands in brackets
  std::vector<Occupation> occupations_;
  std::vector<std::size_t> occupation_of_;        ///< of each entry
  std::vector<std::vector<std::size_t>> owners_;  ///< the entries that a name belongs to
  std::uint32_t first_shortened_ = 0;  ///< before it stand the titles as printed or translated
  std::uint32_t first_alias_ = 0;
  TitleIndex titles_;                                ///< made of the above: stands behind it
  std::vector<std::vector<TermId>> activity_terms_;  ///< of each entry, in order
};

}  // namespace anyqtama

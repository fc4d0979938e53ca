// Finds entries of the list by what a person typed. Search may be loose; only the id of the entry
// that the person then chooses enters the rules.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "anyqtama/rulebook.h"

namespace anyqtama {

struct Hit {
  std::size_t entry;         ///< place in the list
  int score;                 ///< 1 to 100
  std::string_view matched;  ///< the title that matched
};

struct SearchResult {
  std::vector<Hit> hits;  ///< best first
  bool none_fits;         ///< no hit is good enough to be the profession typed
};

/// An index over the titles in English, Russian and Kazakh.
class ProfessionIndex {
 public:
  explicit ProfessionIndex(const std::vector<Profession>& professions);

  /// `typed` is valid UTF-8; `language` ("en", "ru", "kk" or "") only breaks ties.
  SearchResult search(std::string_view typed, std::string_view language, std::size_t limit) const;

 private:
  struct Title {
    std::size_t entry;
    std::string_view language;
    std::string_view text;
    std::string folded;
    std::vector<std::string> words;
  };
  /// `title` is shown for what was found in `searched`: the title itself, or the id.
  void add(std::size_t entry, std::string_view language, std::string_view title,
           std::string_view searched);

  std::vector<Title> titles_;
};

}  // namespace anyqtama

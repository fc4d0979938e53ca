// The words of many titles, each different word once: most titles are made of a few thousand words.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "numbers.h"

namespace anyqtama {

class TitleWords {
 public:
  /// Adds the next title.
  void add(std::string_view text);

  std::size_t titles() const { return ends_.size(); }

  /// The words of a title, as places in `words()`.
  std::vector<std::uint32_t> of(std::size_t title) const;

  /// Every different word, canonical.
  const std::vector<std::string>& words() const { return words_; }

 private:
  using Places = std::vector<std::uint32_t>;
  std::uint32_t piece(std::string_view text);

  std::vector<std::string> words_;
  Numbers places_;              ///< of the words
  std::vector<Places> pieces_;  ///< the words of what stands between two gaps, as written
  Numbers piece_of_;
  Places all_;
  std::vector<std::size_t> ends_;  ///< of each title in `all_`
};

}  // namespace anyqtama

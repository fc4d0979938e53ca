// What equal sequences of words have in common, and what other ones have not.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/words.h"

namespace anyqtama {

struct Keys {
  std::uint64_t in_order;
  std::uint64_t in_any_order;
};

// FNV-1a over words and the gaps between them.
class KeyMaker {
 public:
  void add(std::string_view word) {
    std::uint64_t own = start;
    for (const char letter : word) {
      take(letter, keys_.in_order);
      take(letter, own);
    }
    take(' ', keys_.in_order);
    keys_.in_any_order += own;
  }
  const Keys& keys() const { return keys_; }

 private:
  static constexpr std::uint64_t start = 14695981039346656037U;
  static void take(char sign, std::uint64_t& key) {
    key = (key ^ static_cast<unsigned char>(sign)) * 1099511628211U;
  }
  Keys keys_{start, 0};
};

Keys keys_of(const std::vector<Word>& words);

}  // namespace anyqtama

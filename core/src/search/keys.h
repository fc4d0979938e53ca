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

/// Of one word (FNV-1a).
std::uint64_t key_of(std::string_view word);

/// Takes the keys of words, one after the other.
class KeyMaker {
 public:
  void add(std::uint64_t word) {
    keys_.in_order = (keys_.in_order ^ word) * 1099511628211U;
    keys_.in_any_order += word;
  }
  const Keys& keys() const { return keys_; }

 private:
  Keys keys_{1, 0};
};

Keys keys_of(const std::vector<Word>& words);

}  // namespace anyqtama

#include "keys.h"

namespace anyqtama {

std::uint64_t key_of(std::string_view word) {
  std::uint64_t key = 14695981039346656037U;
  for (const char letter : word) key = (key ^ static_cast<unsigned char>(letter)) * 1099511628211U;
  return key;
}

Keys keys_of(const std::vector<Word>& words) {
  KeyMaker maker;
  for (const Word& word : words) maker.add(key_of(word.letters));
  return maker.keys();
}

}  // namespace anyqtama

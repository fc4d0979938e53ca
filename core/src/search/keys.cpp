#include "keys.h"

namespace anyqtama {

Keys keys_of(const std::vector<Word>& words) {
  KeyMaker maker;
  for (const Word& word : words) maker.add(word.letters);
  return maker.keys();
}

}  // namespace anyqtama

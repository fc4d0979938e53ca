#include "title_words.h"

#include "keys.h"
#include "text/plain_word.h"

namespace anyqtama {

TitleWords::TitleWords(const Lexicon& lexicon) : lexicon_(lexicon), words_(lexicon.stems()) {
  facts_.reserve(words_.size());
  for (std::uint32_t stem = 0; stem < words_.size(); ++stem) {
    const auto [name, kind] = lexicon.meaning(stem);
    facts_.push_back({stem, name, kind, key_of(words_.text(stem))});
  }
}

void TitleWords::read(std::string_view text, Places& to) {
  each_word(text, [&](std::string_view letters) { to.push_back(number_of(letters)); });
}

// A new word brings its stem with it.
std::uint32_t TitleWords::number_of(std::string_view letters) {
  const std::uint32_t number = words_.add(letters);
  if (number < facts_.size()) return number;
  facts_.push_back({number, number, WordKind::word, key_of(letters)});
  const std::string_view stem = lexicon_.cut(letters);
  if (stem != letters) facts_[number].stem = number_of(stem);
  return number;
}

}  // namespace anyqtama

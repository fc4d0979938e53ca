// The words of a title in canonical letters, so that case, accents, punctuation, look-alikes and
// Kazakh letters typed with their nearest Russian ones do not matter. For finding only; never for a
// rule.
//
// A canonical word is ASCII. Latin letters are `a` to `z`, without accents. Cyrillic letters are
// `A` to `Z`, the one nearest in sound (ж J, х H, ц C, ч Q, ш W, ю Y, я X): Kazakh letters as their
// nearest Russian ones, й ы і as и, э ё as е, щ as ш, no ъ and ь. A letter written twice is written
// once.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace anyqtama {

struct Word {
  std::string letters;  ///< canonical; never empty, at most `longest_word`
  std::size_t begin;    ///< where it stands in the text, in code points
  std::size_t end;
  std::size_t part = 0;  ///< counts the commas, dashes, brackets and the like before it
  bool kazakh = false;   ///< has a letter that Russian has not
};

constexpr std::size_t longest_word = 40;

/// So many letters in capitals may be of either script.
constexpr std::size_t ambiguous_length = 3;

/// `text` is code points, in either Unicode form. A word is of one script: where the script changes
/// a new one begins, after letters that only look like those of the other script were put right.
std::vector<Word> words_of(std::u32string_view text);

/// The same for well-formed UTF-8.
std::vector<Word> words_of(std::string_view utf8);

bool is_latin(std::string_view letters);     ///< has a Latin letter
bool is_cyrillic(std::string_view letters);  ///< has a Cyrillic letter

/// A letter behind itself, which is not written; digits and + are.
inline bool doubles(char letter, std::string_view word) {
  const bool digit = letter >= '0' && letter <= '9';
  return !digit && letter != '+' && !word.empty() && word.back() == letter;
}

/// Puts a canonical letter at the end, unless it would double a letter.
inline void append_letter(char letter, std::string& to) {
  if (!doubles(letter, to)) to.push_back(letter);
}

/// Two canonical words written as one.
std::string together(std::string_view first, std::string_view second);

}  // namespace anyqtama

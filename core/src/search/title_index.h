// Finds, of many titles, those that share words with what was typed, and says how well each fits.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "keys.h"
#include "lexicon.h"
#include "tally.h"
#include "text/words.h"
#include "vocabulary.h"

namespace anyqtama {

/// A name of an owner: of some entries of the list, or of an occupation that is not on it.
struct Title {
  std::uint32_t owner;
  std::uint32_t occupation;   ///< a word is rare where few occupations have it
  std::string_view language;  ///< "en", "ru", "kk"
  std::string_view text;
};

/// A typed word as an index understands it; several where they are one word there, one where it is
/// several.
struct Typed {
  std::size_t begin;  ///< in the typed text, in code points
  std::size_t end;
  std::vector<Candidate> candidates;  ///< the surest first
  int weight;                         ///< how much it says where no title has it; 0 for noise
  bool aside;                         ///< tells where, not what

  bool is_known() const;  ///< it surely means one of the candidates
};

using TypedWords = std::vector<Typed>;

/// The most typed words that count, since each is a bit of a mask; no title has as many.
constexpr std::size_t most_typed_words = 24;
using WordMask = std::uint32_t;

class TitleWords;

/// How well the best title of an owner fits.
struct Fit {
  std::uint32_t owner;
  std::uint32_t title;  ///< place in the titles
  int percent;          ///< 1 to 100; 100 for the very same words, 99 for them in another order
  WordMask matched;     ///< of the typed words
  int gained;           ///< what `percent` was made of, for `percent_of`
  int weight_of_matched;
};

class TitleIndex {
 public:
  /// `words` are read with `lexicon`, to which a reference is kept. `more_words` are known here
  /// too, though no title may have them.
  TitleIndex(std::vector<Title> titles, const Lexicon& lexicon, TitleWords& words,
             const std::vector<std::string_view>& more_words = {});

  const Title& title(std::uint32_t place) const { return titles_[place]; }

  /// What the words mean here. `unfinished`: the last one is still being typed.
  TypedWords understand(const std::vector<Word>& words, bool unfinished) const;

  /// The best title of every owner, in no order; of those that fit alike the one in `language`.
  std::vector<Fit> fits(const TypedWords& typed, const Keys& keys, std::string_view language) const;

  /// `fit.percent` were the words of `forgiven` hardly counted against it.
  int percent_of(const Fit& fit, const TypedWords& typed, WordMask forgiven) const;

  /// The best candidate of a typed word that stands in a title; null where none does.
  const Candidate* candidate_in(std::uint32_t title, const Typed& typed) const;

  /// The term of a word, if it is known here.
  const TermId* find(std::string_view letters) const;

  /// How many occupations have titles with the word.
  std::uint32_t occupations_with(std::string_view letters) const;

 private:
  struct Indexed {
    Keys keys;
    std::uint32_t first_term;
    std::uint32_t end_term;
    int weight;  ///< of all its terms
  };
  struct TermFacts {
    WordKind kind;
    int weight;
    std::uint32_t occupations;  ///< that have it
    std::uint32_t first_posting;
    std::uint32_t end_posting;
  };

  // Stages: wasm/CMakeLists.txt tells why they are not inlined.
  class Maker;
  [[gnu::noinline]] void count_occupations();
  [[gnu::noinline]] void weigh(std::uint32_t occupations);
  [[gnu::noinline]] void post();
  const TermId* find_joined(std::string_view first, std::string_view second) const;
  std::vector<Word> joined(const std::vector<Word>& words) const;
  std::vector<Candidate> candidates(std::string_view letters, bool unfinished) const;
  int weight_of(std::string_view letters, const std::vector<Candidate>& candidates) const;
  bool split(const Word& word, TypedWords& to) const;
  void set_aside(const std::vector<const Word*>& words, TypedWords& typed) const;
  bool opens_aside(const Typed& typed) const;
  bool is_kazakh_place(const std::vector<const Word*>& words, std::size_t at) const;
  bool has_term(std::uint32_t title, TermId term) const;
  struct Gain;
  struct Turn;
  std::vector<Turn> turns_of(const TypedWords& typed) const;
  void take(Gain& gain, const Candidate& candidate, const Turn& turn) const;
  std::size_t find_more(Tally<Gain>& gains, const Turn& turn, std::size_t most) const;
  void speak_for_those_found(Tally<Gain>& gains, const Turn& turn) const;
  Tally<Gain> gains_of(const TypedWords& typed) const;
  Fit fit_of(std::uint32_t title, const Gain& gain, const TypedWords& typed,
             const Keys& keys) const;
  bool fits_alike(const Fit& a, const Fit& b) const;

  const Lexicon& lexicon_;
  std::vector<Title> titles_;
  std::vector<Indexed> indexed_;  ///< of each title
  Vocabulary vocabulary_;
  std::vector<TermFacts> terms_;
  std::vector<TermId> title_terms_;
  std::vector<std::uint32_t> postings_;  ///< titles of each term, those that say least else first
};

}  // namespace anyqtama

#include "vocabulary.h"

#include <algorithm>
#include <bit>

#include "order.h"
#include "text/distance.h"
#include "text/words.h"

namespace anyqtama {
namespace {

constexpr std::size_t most_candidates = 12;
constexpr std::size_t most_visited = 512;  // of those that begin alike

// Two words k errors apart differ in at most 2k of these bits.
std::uint64_t letter_set(std::string_view letters) {
  std::uint64_t bits = 0;
  for (const char letter : letters) bits |= letter_bit(letter);
  return bits;
}

std::uint64_t first_letters(std::string_view letters) {
  constexpr std::size_t most = sizeof(std::uint64_t);
  const std::size_t count = std::min(letters.size(), most);
  std::uint64_t number = 0;
  for (std::size_t i = 0; i < count; ++i)
    number = number << 8U | static_cast<unsigned char>(letters[i]);
  return count == 0 ? 0 : number << 8U * (most - count);
}

// Typing errors that a word of this length may have and still be known.
int most_errors(std::size_t length) {
  if (length < 4) return 0;
  return length < 7 ? 1 : 2;
}

std::size_t shared_beginning(std::string_view a, std::string_view b) {
  const auto end = std::mismatch(
      a.begin(), a.begin() + static_cast<std::ptrdiff_t>(std::min(a.size(), b.size())), b.begin());
  return static_cast<std::size_t>(end.first - a.begin());
}

int misspelt_percent(std::size_t length, int errors) {
  // An error weighs more in a short word, the first letter is seldom wrong.
  return whole - errors * (errors == 1 ? 60 : 75) / static_cast<int>(length) - 4 * errors;
}

}  // namespace

void Vocabulary::add(std::string_view stem, TermId term) {
  stems_.push_back({static_cast<std::uint32_t>(letters_.size()),
                    static_cast<std::uint32_t>(stem.size()), term, first_letters(stem),
                    letter_set(stem)});
  letters_.insert(letters_.end(), stem.begin(), stem.end());
}

void Vocabulary::sort() {
  stems_ = ordered(std::move(stems_), [](const Stem& stem) { return stem.first_letters; });
  // Few begin alike for so long: the rest is put in order by hand.
  for (std::size_t i = 1; i < stems_.size(); ++i)
    for (std::size_t j = i; j > 0 && letters_of(stems_[j]) < letters_of(stems_[j - 1]); --j)
      std::swap(stems_[j], stems_[j - 1]);
  const auto same = [this](const Stem& a, const Stem& b) { return letters_of(a) == letters_of(b); };
  stems_.erase(std::unique(stems_.begin(), stems_.end(), same), stems_.end());
  by_length_.assign(longest_word + 1, {});
  for (std::size_t i = 0; i < stems_.size(); ++i)
    by_length_[stems_[i].size].push_back(static_cast<std::uint32_t>(i));
}

std::uint64_t Vocabulary::letters_after(std::string_view start) const {
  std::uint64_t letters = 0;
  for (std::size_t i = place_of(start); i < stems_.size() && begins_with(stems_[i], start); ++i)
    if (stems_[i].size > start.size()) letters |= letter_bit(letters_of(stems_[i])[start.size()]);
  return letters;
}

// The first stem that is not before `letters`; numbers are compared quicker than letters.
std::size_t Vocabulary::place_of(std::string_view letters) const {
  const std::uint64_t first = first_letters(letters);
  const auto before = [&](const Stem& stem) {
    return stem.first_letters < first ||
           (stem.first_letters == first && letters_of(stem) < letters);
  };
  const auto found = std::partition_point(stems_.begin(), stems_.end(), before);
  return static_cast<std::size_t>(found - stems_.begin());
}

const TermId* Vocabulary::find(std::string_view stem) const {
  const std::size_t place = place_of(stem);
  return place < stems_.size() && letters_of(stems_[place]) == stem ? &stems_[place].term : nullptr;
}

void Vocabulary::add_misspelt(std::string_view stem, Candidates& to) const {
  const std::uint64_t letters = letter_set(stem);
  const std::size_t shortest = stem.size() - std::min<std::size_t>(stem.size(), 2);
  for (std::size_t length = shortest; length <= std::min(stem.size() + 2, longest_word); ++length) {
    const int most = most_errors(std::max(stem.size(), length));
    for (const std::uint32_t place : by_length_[length]) {
      const Stem& known = stems_[place];
      if (std::popcount(known.letter_set ^ letters) > 2 * most) continue;
      const int errors = distance(stem, letters_of(known), most);
      if (errors == 0 || errors > most) continue;
      const int first_letter = letters_of(known).front() == stem.front() ? 0 : 5;
      const int percent = misspelt_percent(std::min(stem.size(), length), errors) - first_letter;
      to.push_back({known.term, percent, Likeness::spelling, errors});
    }
  }
}

void Vocabulary::add_kin(std::string_view stem, bool unfinished, bool known_word,
                         Candidates& to) const {
  constexpr std::size_t shortest_root = 5;
  constexpr std::size_t most_difference = 5;
  const std::size_t root = std::max(shortest_root, stem.size() * 2 / 3);
  const bool has_root = stem.size() >= shortest_root;
  if (!has_root && !unfinished) return;
  const auto start = has_root ? stem.substr(0, root) : stem;
  const std::size_t first = place_of(start);
  const std::size_t last = std::min(stems_.size(), first + most_visited);
  for (std::size_t i = first; i < last && begins_with(stems_[i], start); ++i) {
    const std::string_view known = letters_of(stems_[i]);
    if (known == stem) continue;
    const std::size_t shared = shared_beginning(known, stem);
    if (unfinished && shared == stem.size()) {
      // What is a word already is more likely whole than the beginning of another one.
      const auto percent = static_cast<int>(55 + 40 * stem.size() / known.size());
      const int most = known_word ? 80 : whole;
      to.push_back({stems_[i].term, std::min(percent, most), Likeness::beginning, 0});
    }
    const std::size_t difference = known.size() + stem.size() - 2 * shared;
    if (!has_root || difference > most_difference || shared < known.size() * 3 / 5) continue;
    const auto percent = static_cast<int>((known_word ? 80 : 90) - 6 * difference);
    to.push_back({stems_[i].term, percent, Likeness::family, 0});
  }
}

std::vector<Candidate> Vocabulary::like(std::string_view stem, bool unfinished) const {
  Candidates found;
  const TermId* known = find(stem);
  if (known != nullptr) found.push_back({*known, whole, Likeness::same, 0});
  // A word that is known is not a misspelling of another one.
  if (known == nullptr) add_misspelt(stem, found);
  add_kin(stem, unfinished, known != nullptr, found);
  found = ordered(std::move(found), surest_first);
  Candidates best;
  for (const Candidate& candidate : found) {
    const bool again = std::any_of(best.begin(), best.end(), [&](const Candidate& other) {
      return other.term == candidate.term;
    });
    if (!again) best.push_back(candidate);
    if (best.size() == most_candidates) break;
  }
  return best;
}

}  // namespace anyqtama

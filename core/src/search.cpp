#include "anyqtama/search.h"

#include <algorithm>
#include <tuple>

#include "text/fold.h"

namespace anyqtama {
namespace {

constexpr int whole = 100;
constexpr int starts_with_all = 95;  // the title begins with everything typed
constexpr int word_begins = 80;      // a word typed begins a word of the title
constexpr int most_by_words = 90;    // what words alone can earn
constexpr int good_enough = 50;
constexpr std::size_t most_words = 24;  // the longest title has fewer; more cannot help

bool begins(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

int word_score(std::string_view typed, const std::vector<std::string>& title) {
  int best = 0;
  for (const std::string& word : title) {
    if (word == typed) return whole;
    if (begins(word, typed)) best = word_begins;
  }
  return best;
}

// How much of what was typed stands in the title, and of the title in what was typed: the former
// weighs three times as much, since titles carry long explanations.
int words_score(const std::vector<std::string>& typed, const std::vector<std::string>& title) {
  int found = 0;
  int matched = 0;
  for (const std::string& word : typed) {
    const int score = word_score(word, title);
    found += score;
    matched += score > 0 ? 1 : 0;
  }
  const int of_typed = found / static_cast<int>(typed.size());
  const int of_title = std::min(whole, matched * whole / static_cast<int>(title.size()));
  return (3 * of_typed + of_title) / 4 * most_by_words / whole;
}

}  // namespace

ProfessionIndex::ProfessionIndex(const std::vector<Profession>& professions) {
  for (std::size_t i = 0; i < professions.size(); ++i) {
    const Profession& profession = professions[i];
    add(i, "en", profession.title.en, profession.title.en);
    add(i, "ru", profession.title.ru, profession.title.ru);
    add(i, "kk", profession.title.kk, profession.title.kk);
    add(i, "", profession.title.en, profession.id);
  }
}

void ProfessionIndex::add(std::size_t entry, std::string_view language, std::string_view title,
                          std::string_view searched) {
  std::string folded = fold(searched);
  auto words = words_of(folded);
  titles_.push_back({entry, language, title, std::move(folded), std::move(words)});
}

SearchResult ProfessionIndex::search(std::string_view typed, std::string_view language,
                                     std::size_t limit) const {
  const std::string folded = fold(typed);
  auto words = words_of(folded);
  if (words.empty()) return {{}, true};
  words.resize(std::min(words.size(), most_words));

  const auto score_of = [&](const Title& title) {
    if (title.folded == folded) return whole;
    return begins(title.folded, folded) ? starts_with_all : words_score(words, title.words);
  };
  // Of each entry the best title; of equal ones that of the reader's language.
  struct Found {
    int score = 0;
    bool own_language = false;
    const Title* title = nullptr;
  };
  std::vector<Found> best(titles_.empty() ? 0 : titles_.back().entry + 1);
  for (const Title& title : titles_) {
    const Found found{score_of(title), title.language == language, &title};
    Found& known = best[title.entry];
    if (std::tie(found.score, found.own_language) > std::tie(known.score, known.own_language))
      known = found;
  }
  SearchResult result{{}, true};
  for (const Found& found : best)
    if (found.score > 0)
      result.hits.push_back({found.title->entry, found.score, found.title->text});
  std::sort(result.hits.begin(), result.hits.end(), [](const Hit& a, const Hit& b) {
    return a.score != b.score ? a.score > b.score : a.entry < b.entry;
  });
  if (result.hits.size() > limit)
    result.hits.erase(result.hits.begin() + static_cast<std::ptrdiff_t>(limit), result.hits.end());
  result.none_fits = result.hits.empty() || result.hits.front().score < good_enough;
  return result;
}

}  // namespace anyqtama

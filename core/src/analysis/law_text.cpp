#include "law_text.h"

#include <algorithm>
#include <regex>

namespace anyqtama {
namespace {

constexpr std::string_view number_words[] = {
    "zero",     "one",     "two",     "three",     "four",     "five",     "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",   "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"};

std::optional<int> number_of(const std::string& word) {
  if (word.find_first_not_of("0123456789") == std::string::npos)
    return word.size() < 6 ? std::optional(std::stoi(word)) : std::nullopt;
  const auto* const found = std::find(std::begin(number_words), std::end(number_words), word);
  if (found == std::end(number_words)) return std::nullopt;
  return static_cast<int>(found - std::begin(number_words));
}

}  // namespace

LawText::LawText(const DataFolder& data) {
  for (const Spot& file : data.in("provisions/")) acts_.emplace(file["act"].text(), file);
}

Spot LawText::entry(std::string_view act, std::string_view provision) const {
  const auto found = acts_.find(act);
  if (found == acts_.end()) return {"", nullptr};
  for (const Spot& entry : found->second["provisions"].items())
    if (entry["id"].text() == provision) return entry;
  return {found->second.file(), nullptr};
}

std::string_view LawText::english(std::string_view act, std::string_view provision) const {
  const auto found = acts_.find(act);
  if (found == acts_.end() || found->second["language"].text() != "en") return "";
  const Spot stored = entry(act, provision);
  // Owned by the folder, not by the spot.
  return stored.holds() ? stored["text"].text() : std::string_view();
}

std::set<int> numbers_in(std::string_view text, const char* pattern) {
  const std::string words(text);
  const std::regex looked_for(pattern);
  std::set<int> numbers;
  for (auto at = std::sregex_iterator(words.begin(), words.end(), looked_for);
       at != std::sregex_iterator(); ++at)
    if (const auto number = number_of((*at)[1].str())) numbers.insert(*number);
  return numbers;
}

}  // namespace anyqtama

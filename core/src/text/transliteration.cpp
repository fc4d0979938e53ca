#include "transliteration.h"

#include "words.h"

namespace anyqtama {
namespace {

struct Sound {
  std::string_view latin;
  std::string_view cyrillic;
};

// The longer first.
constexpr Sound sounds[] = {
    {"shch", "W"}, {"sch", "W"}, {"sh", "W"},  {"ch", "Q"}, {"zh", "J"}, {"kh", "H"},
    {"ts", "C"},   {"tz", "C"},  {"ya", "X"},  {"yu", "Y"}, {"yo", "E"}, {"ye", "E"},
    {"ce", "CE"},  {"ci", "CI"}, {"cy", "CI"}, {"c", "K"},  {"h", "H"},  {"j", "J"},
    {"q", "K"},    {"w", "V"},   {"x", "H"},   {"y", "I"},
};

constexpr Sound russian_j[] = {{"ja", "X"}, {"ju", "Y"}, {"jo", "E"}, {"je", "E"}, {"j", "I"}};

template <std::size_t size>
const Sound* begins_with(const Sound (&table)[size], std::string_view rest) {
  for (const Sound& sound : table)
    if (rest.substr(0, sound.latin.size()) == sound.latin) return &sound;
  return nullptr;
}

std::string read(std::string_view rest, bool as_russian) {
  std::string letters;
  while (!rest.empty()) {
    const Sound* sound = as_russian ? begins_with(russian_j, rest) : nullptr;
    if (sound == nullptr) sound = begins_with(sounds, rest);
    const char first = rest.front();
    if (sound != nullptr) {
      for (const char letter : sound->cyrillic) append_letter(letter, letters);
    } else {
      const bool latin = first >= 'a' && first <= 'z';
      append_letter(latin ? static_cast<char>(first - 'a' + 'A') : first, letters);
    }
    rest.remove_prefix(sound == nullptr ? 1 : sound->latin.size());
  }
  return letters;
}

}  // namespace

std::vector<std::string> cyrillic_readings(std::string_view letters) {
  if (!is_latin(letters)) return {};
  std::vector<std::string> readings{read(letters, false)};
  if (letters.find('j') != std::string_view::npos) readings.push_back(read(letters, true));
  return readings;
}

}  // namespace anyqtama

// A list of made-up professions of any length, the same at every run.
#pragma once

#include <cmath>
#include <deque>
#include <random>
#include <string>
#include <vector>

#include "anyqtama/rulebook.h"

class SyntheticList {
 public:
  explicit SyntheticList(std::size_t size) {
    // Heaps' law, with what a list of English job titles shows: the words grow with the 0.6th
    // power.
    const auto words = static_cast<std::size_t>(12 * std::pow(static_cast<double>(size), 0.6));
    for (std::size_t i = 0; i < words; ++i) words_.push_back(word());
    for (std::size_t i = 0; i < size; ++i) {
      texts_.push_back(title());
      texts_.push_back("id/" + std::to_string(i));
      const std::string& text = texts_[texts_.size() - 2];
      professions_.push_back({texts_.back(),
                              anyqtama::ProfessionKind::profession,
                              "",
                              "",
                              std::nullopt,
                              {},
                              false,
                              {text, text, text}});
    }
  }

  const std::vector<anyqtama::Profession>& professions() const { return professions_; }

  /// Titles of the list, each with a typing error in it.
  std::vector<std::string> queries() {
    std::vector<std::string> texts;
    for (int i = 0; i < 64; ++i) {
      std::string text(professions_[random_() % professions_.size()].title.en);
      std::swap(text[1], text[2]);
      texts.push_back(std::move(text));
    }
    return texts;
  }

 private:
  std::string word() {
    constexpr std::string_view consonants = "bcdfghklmnprstvz";
    constexpr std::string_view vowels = "aeiou";
    std::string text;
    for (std::size_t syllables = 2 + random_() % 3; syllables > 0; --syllables) {
      text += consonants[random_() % consonants.size()];
      text += vowels[random_() % vowels.size()];
      text += consonants[random_() % consonants.size()];
    }
    return text;
  }

  // Zipf's law: the first words are in every second title.
  std::string title() {
    std::string text;
    for (std::size_t count = 2 + random_() % 3; count > 0; --count) {
      const double share = static_cast<double>(random_()) / static_cast<double>(random_.max());
      const double rank = std::pow(static_cast<double>(words_.size()), share) - 1;
      text += words_[static_cast<std::size_t>(rank)] + (count > 1 ? " " : "");
    }
    return text;
  }

  std::mt19937 random_{7};
  std::vector<std::string> words_;
  std::deque<std::string> texts_;
  std::vector<anyqtama::Profession> professions_;
};

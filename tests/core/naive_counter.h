// Working days read straight from the files of data/calendars and counted one by one.
#pragma once

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "support.h"

namespace anyqtama::testing_support {

constexpr int first_year = 2016;
constexpr int last_year = 2027;
constexpr Date first_covered{std::chrono::year{first_year} / std::chrono::January / 1};
constexpr Date last_covered{std::chrono::year{last_year} / std::chrono::December / 31};

inline nlohmann::json year_file(int year) {
  std::ifstream file(DATA "/calendars/" + std::to_string(year) + ".json");
  return nlohmann::json::parse(file, nullptr, false);
}

class NaiveCounter {
 public:
  NaiveCounter() {
    for (int year = first_year; year <= last_year; ++year) {
      const nlohmann::json file = year_file(year);
      for (const nlohmann::json& entry : file["days"])
        (entry["working"].get<bool>() ? worked_ : off_)
            .insert(day(entry["date"].get<std::string>()));
    }
  }

  bool works(Date date) const {
    if (worked_.count(date) != 0) return true;
    if (off_.count(date) != 0) return false;
    const int since_thursday = static_cast<int>(date.time_since_epoch().count()) % 7;
    return since_thursday != 2 && since_thursday != 3;  // the first of January 1970 was a Thursday
  }

  std::optional<Date> after(Date date, int count) const {
    while (count > 0) {
      date += std::chrono::days{1};
      if (date > last_covered) return std::nullopt;
      if (works(date)) --count;
    }
    return date;
  }

  std::optional<Date> including(Date date, int count) const {
    return after(date - std::chrono::days{1}, count);
  }

 private:
  std::set<Date> worked_;
  std::set<Date> off_;
};

}  // namespace anyqtama::testing_support

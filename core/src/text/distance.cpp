#include "distance.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "words.h"

namespace anyqtama {

int distance(std::string_view a, std::string_view b, int most) {
  const int rows = static_cast<int>(a.size());
  const int columns = static_cast<int>(b.size());
  if (std::abs(rows - columns) > most) return most + 1;
  using Row = std::array<int, longest_word + 1>;
  Row before{};
  Row last{};
  Row now{};
  const auto at = [](std::string_view text, int place) {
    return text[static_cast<std::size_t>(place)];
  };
  const auto cell = [](Row& row, int place) -> int& {
    return row[static_cast<std::size_t>(place)];
  };
  for (int j = 0; j <= columns; ++j) cell(last, j) = j;
  for (int i = 1; i <= rows; ++i) {
    cell(now, 0) = i;
    int least = i;
    for (int j = 1; j <= columns; ++j) {
      const int replaced = cell(last, j - 1) + (at(a, i - 1) == at(b, j - 1) ? 0 : 1);
      int cost = std::min({replaced, cell(last, j) + 1, cell(now, j - 1) + 1});
      const bool swapped =
          i > 1 && j > 1 && at(a, i - 1) == at(b, j - 2) && at(a, i - 2) == at(b, j - 1);
      if (swapped) cost = std::min(cost, cell(before, j - 2) + 1);
      cell(now, j) = cost;
      least = std::min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return std::min(cell(last, columns), most + 1);
}

}  // namespace anyqtama

#include "anyqtama/rulebook.h"

#include <algorithm>

namespace anyqtama {
namespace {

template <typename T>
std::optional<std::size_t> index_of(const std::vector<T>& items, std::string_view id) {
  const auto found =
      std::find_if(items.begin(), items.end(), [&](const T& item) { return item.id == id; });
  if (found == items.end()) return std::nullopt;
  return static_cast<std::size_t>(found - items.begin());
}

}  // namespace

std::optional<std::size_t> find_profession(const Rulebook& rulebook, std::string_view id) {
  return index_of(rulebook.professions, id);
}

const Procedure* find_procedure(const Rulebook& rulebook, std::string_view id) {
  const auto index = index_of(rulebook.procedures, id);
  return index ? &rulebook.procedures[*index] : nullptr;
}

std::optional<OpenQuestionIndex> find_open_question(const Rulebook& rulebook, std::string_view id) {
  return index_of(rulebook.open_questions, id);
}

}  // namespace anyqtama

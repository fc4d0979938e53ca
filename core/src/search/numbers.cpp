#include "numbers.h"

namespace anyqtama {
namespace {

std::uint32_t hash_of(std::string_view text) {
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const char letter : text) hash = (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
  return hash ^ hash >> 15U;
}

}  // namespace

std::string_view Numbers::text(std::uint32_t number) const {
  const std::uint32_t begin = number == 0 ? 0 : ends_[number - 1];
  return std::string_view(texts_).substr(begin, ends_[number] - begin);
}

// Where the text stands, or would stand.
std::size_t Numbers::slot_of(std::string_view text) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash_of(text) & mask;
  while (slots_[slot] != none && this->text(slots_[slot]) != text) slot = (slot + 1) & mask;
  return slot;
}

std::uint32_t Numbers::find(std::string_view text) const {
  return slots_.empty() ? none : slots_[slot_of(text)];
}

std::uint32_t Numbers::add(std::string_view text) {
  if (2 * ends_.size() >= slots_.size()) grow();
  std::uint32_t& slot = slots_[slot_of(text)];
  if (slot == none) {
    slot = size();
    texts_ += text;
    ends_.push_back(static_cast<std::uint32_t>(texts_.size()));
  }
  return slot;
}

void Numbers::grow() {
  constexpr std::size_t least = 64;
  slots_.assign(slots_.empty() ? least : 4 * slots_.size(), none);
  for (std::uint32_t number = 0; number < size(); ++number) slots_[slot_of(text(number))] = number;
}

}  // namespace anyqtama

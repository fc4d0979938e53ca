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
  return {letters_.data() + texts_[number].begin, texts_[number].size};
}

// Where the text stands, or would stand.
std::size_t Numbers::slot_of(std::string_view text, std::uint32_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash & mask;
  for (; slots_[slot] != none; slot = (slot + 1) & mask)
    if (texts_[slots_[slot]].hash == hash && this->text(slots_[slot]) == text) break;
  return slot;
}

std::uint32_t Numbers::find(std::string_view text) const {
  return slots_.empty() ? none : slots_[slot_of(text, hash_of(text))];
}

std::uint32_t Numbers::add(std::string_view text) {
  if (2 * texts_.size() >= slots_.size()) grow();
  const std::uint32_t hash = hash_of(text);
  std::uint32_t& slot = slots_[slot_of(text, hash)];
  if (slot == none) {
    slot = size();
    texts_.push_back({static_cast<std::uint32_t>(letters_.size()),
                      static_cast<std::uint32_t>(text.size()), hash});
    letters_.insert(letters_.end(), text.begin(), text.end());
  }
  return slot;
}

void Numbers::grow() {
  constexpr std::size_t least = 64;
  slots_.assign(slots_.empty() ? least : 2 * slots_.size(), none);
  const std::size_t mask = slots_.size() - 1;
  for (std::uint32_t number = 0; number < size(); ++number) {
    std::size_t slot = texts_[number].hash & mask;
    while (slots_[slot] != none) slot = (slot + 1) & mask;
    slots_[slot] = number;
  }
}

}  // namespace anyqtama

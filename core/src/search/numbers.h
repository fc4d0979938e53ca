// Texts by number. One type for all such tables: each kind of the library's maps weighs 2 KB in the
// module, and makes a block of memory for every text it is asked for.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace anyqtama {

class Numbers {
 public:
  static constexpr std::uint32_t none = ~std::uint32_t{0};

  /// The number of a text that is no view of one here. A new one has the next, from zero.
  std::uint32_t add(std::string_view text);

  /// `none` where the text was not added.
  std::uint32_t find(std::string_view text) const;

  /// A view that ends with the next `add()`.
  std::string_view text(std::uint32_t number) const;

  std::uint32_t size() const { return static_cast<std::uint32_t>(texts_.size()); }

 private:
  std::size_t slot_of(std::string_view text, std::uint32_t hash) const;
  void grow();

  struct Text {
    std::uint32_t begin;
    std::uint32_t size;
    std::uint32_t hash;
  };
  std::vector<char> letters_;  ///< of all texts; a string would make a call for each access
  std::vector<Text> texts_;
  std::vector<std::uint32_t> slots_;  ///< open addressing: numbers; a power of two, half empty
};

}  // namespace anyqtama

#include "catalogue_archive.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

#include "text/one_byte.h"

namespace anyqtama {
namespace {

// Raised whenever the form of the bytes changes.
constexpr std::string_view format = "anyqtama catalogue 1\n";

std::uint32_t checksum_of(std::string_view bytes) {
  std::uint32_t sum = 2166136261U;  // FNV-1a
  for (const char byte : bytes) sum = (sum ^ static_cast<unsigned char>(byte)) * 16777619U;
  return sum;
}

// The fields in their order, for writing and reading. Lists of names end with an empty line; other
// lists begin with their length. Names of one language stand together, which compresses better.
template <typename A, typename C>
void fields(A& a, C& it) {
  a.list(it.listed, [&](auto& listed) {
    a.name(listed.id);
    a.names(listed.isco);
    a.names(listed.names.entries);
    a.list(listed.numbers, [&](auto& number) { a.name(number); });
    a.list(listed.only, [&](auto& only) { a.names(only.entries); });
  });
  a.list(it.unlisted, [&](auto& unlisted) { a.name(unlisted.isco); });
  a.list(it.sectors, [&](auto& sector) {
    a.name(sector.isco);
    a.name(sector.sector);
  });
  a.list(it.word_sets, [&](auto& set) {
    a.kind(set.kind);
    a.names(set.words);
  });
  a.names(it.endings);
  a.names(it.place_endings);
  a.list(it.activities, [&](auto& activity) {
    a.name(activity.activity);
    a.names(activity.words);
  });
  for (const std::string_view language : languages) {
    for (auto& listed : it.listed) {
      a.aliases(language, listed.names.aliases);
      for (auto& only : listed.only) a.aliases(language, only.aliases);
    }
    for (auto& unlisted : it.unlisted) {
      auto& title = unlisted.title;
      if (language == "kk")
        a.title_or_same(title.kk, title.ru);
      else
        a.title(language == "en" ? title.en : title.ru);
      a.aliases(language, unlisted.aliases);
    }
  }
}

class Packer {
 public:
  void name(std::string_view text) {
    const auto bytes = to_one_byte(text);
    if (!bytes || text.find('\n') != std::string_view::npos) blame(text);
    line(bytes.value_or(""));
  }

  /// Begins with a capital letter, which is written small, as in other names.
  void title(std::string_view text) {
    auto bytes = to_one_byte(text);
    const char small = bytes && !bytes->empty() ? small_of(bytes->front()) : '\0';
    if (small == '\0' || text.find('\n') != std::string_view::npos) return blame(text);
    bytes->front() = small;
    line(*bytes);
  }

  /// Nothing where it is the same as another title, as many Kazakh and Russian ones are.
  void title_or_same(std::string_view text, std::string_view other) {
    if (text == other)
      line("");
    else
      title(text);
  }

  void names(const std::vector<std::string_view>& texts) {
    for (const std::string_view text : texts) listed(text);
    line("");
  }

  void aliases(std::string_view language, const std::vector<Alias>& aliases) {
    for (const Alias& alias : aliases)
      if (alias.language == language) listed(alias.text);
    line("");
  }

  void kind(WordKind kind) { line(std::to_string(static_cast<int>(kind))); }

  template <typename T, typename Put>
  void list(const std::vector<T>& items, Put put) {
    line(std::to_string(items.size()));
    for (const T& item : items) put(item);
  }

  const std::string& bytes() const { return bytes_; }
  const std::string& fault() const { return fault_; }

 private:
  // An empty line would end the list.
  void listed(std::string_view text) {
    if (text.empty()) blame(text);
    name(text);
  }

  void blame(std::string_view text) {
    if (fault_.empty()) fault_ = text.empty() ? "an empty name" : text;
  }

  void line(std::string_view text) { (bytes_ += text) += '\n'; }

  std::string bytes_;
  std::string fault_;
};

// Reads what `Packer` wrote. The checksum tells accidents, not malice: nothing is taken on trust.
class Unpacker {
 public:
  /// All names stand one behind the other in `texts`, which has room for them.
  Unpacker(std::string_view bytes, char* texts) : bytes_(bytes), end_(texts) {}

  void name(std::string_view& text) { text = kept(); }

  void title(std::string_view& text) {
    const char* const begin = end_;
    const char capital = bytes_.empty() ? '\n' : capital_of(bytes_.front());
    if (capital != '\n') {
      write_line(&capital, &capital + 1, end_);
      bytes_.remove_prefix(1);
    }
    kept();
    text = written_since(begin);
  }

  void title_or_same(std::string_view& text, std::string_view other) {
    title(text);
    if (text.empty()) text = other;
  }

  void names(std::vector<std::string_view>& texts) {
    for (auto text = kept(); !text.empty(); text = kept()) texts.push_back(text);
  }

  void aliases(std::string_view language, std::vector<Alias>& aliases) {
    for (auto text = kept(); !text.empty(); text = kept()) aliases.push_back({language, text});
  }

  /// "Ship's cook" is "ship-s-cook": the id of an unlisted occupation, which is not written.
  std::string_view slug_of(std::string_view title) {
    const char* begin = end_;
    for (const char sign : title) {
      const bool capital = sign >= 'A' && sign <= 'Z';
      const bool plain = (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9');
      if (capital || plain)
        *end_++ = capital ? static_cast<char>(sign - 'A' + 'a') : sign;
      else if (end_ > begin && end_[-1] != '-')
        *end_++ = '-';
    }
    if (end_ > begin && end_[-1] == '-') --end_;
    return written_since(begin);
  }

  void kind(WordKind& kind) {
    const std::size_t value = number();
    if (value > static_cast<std::size_t>(WordKind::aside)) blame();
    kind = static_cast<WordKind>(value);
  }

  // A loop for itself: wasm/CMakeLists.txt tells why.
  template <typename T, typename Take>
  [[gnu::noinline]] void list(std::vector<T>& items, Take take) {
    const std::size_t size = number();
    if (size > bytes_.size()) return blame();  // an item has a line at least
    items.resize(size);
    for (T& item : items) take(item);
  }

  /// Whether every line was there, was what it had to be, and was the last.
  bool took_all() const { return sound_ && bytes_.empty(); }

 private:
  std::size_t number() {
    std::size_t value = 0;
    const auto read = std::from_chars(bytes_.data(), bytes_.data() + bytes_.size(), value);
    end_line(read.ec == std::errc() ? read.ptr : bytes_.data() + bytes_.size());
    return value;
  }

  // The text of a line, among the others.
  std::string_view kept() {
    const char* const begin = end_;
    end_line(write_line(bytes_.data(), bytes_.data() + bytes_.size(), end_));
    return written_since(begin);
  }

  void end_line(const char* at) {
    const auto size = static_cast<std::size_t>(at - bytes_.data());
    if (size == bytes_.size() || *at != '\n') return blame();
    bytes_.remove_prefix(size + 1);
  }

  // Nothing more is read.
  void blame() {
    sound_ = false;
    bytes_ = {};
  }

  std::string_view written_since(const char* begin) const {
    return {begin, static_cast<std::size_t>(end_ - begin)};
  }

  std::string_view bytes_;
  char* end_;  ///< of the texts
  bool sound_ = true;
};

bool has_an_entry_for_each_number(const Catalogue& catalogue) {
  return std::all_of(catalogue.listed.begin(), catalogue.listed.end(), [](const auto& listed) {
    return listed.numbers.size() <= listed.names.entries.size();
  });
}

std::string head_of(std::string_view body) {
  return std::string(format) + std::to_string(checksum_of(body)) + '\n';
}

}  // namespace

std::optional<std::string> pack(const Catalogue& catalogue, std::string& fault) {
  Packer packer;
  fields(packer, catalogue);
  fault = packer.fault();
  if (!fault.empty()) return std::nullopt;
  return sealed(packer.bytes());
}

std::string sealed(std::string_view body) { return head_of(body).append(body); }

std::optional<Catalogue> unpack_catalogue(std::string_view bytes) {
  const auto end_of_head = bytes.find('\n', std::min(format.size(), bytes.size()));
  if (end_of_head == std::string_view::npos) return std::nullopt;
  const auto body = bytes.substr(end_of_head + 1);
  if (bytes.substr(0, end_of_head + 1) != head_of(body)) return std::nullopt;
  Catalogue catalogue;
  // An id has at most a byte for each letter of its title.
  const std::shared_ptr<char[]> texts(new char[(most_bytes_a_letter + 1) * body.size()]);
  Unpacker unpacker(body, texts.get());
  fields(unpacker, catalogue);
  if (!unpacker.took_all() || !has_an_entry_for_each_number(catalogue)) return std::nullopt;
  for (UnlistedOccupation& unlisted : catalogue.unlisted)
    unlisted.id = unpacker.slug_of(unlisted.title.en);
  catalogue.source = texts;
  return catalogue;
}

}  // namespace anyqtama

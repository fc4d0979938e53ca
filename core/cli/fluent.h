// The part of Fluent (projectfluent.org) that web/locales/ uses: texts, variables, attributes, and
// choices by a number, a plural category or a word. No library in C++ reads it. White space is not
// kept as it stands: whoever shows the text sets its lines anew.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace anyqtama::cli {

/// Ready text, or a count.
using Value = std::variant<std::string, int>;
using Values = std::map<std::string_view, Value>;

struct Part;
using Pattern = std::vector<Part>;

struct Variant {
  std::string key;
  Pattern pattern;
};

/// A piece of a message: text, or what `variable` stands for, or the variant it chooses.
struct Part {
  std::string text;
  std::string variable;
  std::vector<Variant> variants;
  std::size_t otherwise = 0;  ///< the variant marked with *
};

class Messages {
 public:
  explicit Messages(std::string_view language) : language_(language) {}

  /// Adds the messages of a file. False where it has something else than what is told above.
  bool add(std::string_view source);

  /// The words of `id`, or of an attribute: "document-iin.hint"; empty where there are none.
  std::optional<std::string> say(std::string_view id, const Values& values = {}) const;

 private:
  void append(const Pattern& pattern, const Values& values, std::string& to) const;
  const Variant& chosen(const Part& part, const Value& value) const;

  std::string_view language_;
  std::map<std::string, Pattern, std::less<>> patterns_;
};

/// "one", "few", "many" or "other": the form that a count takes in English, Russian or Kazakh
/// (Unicode CLDR).
std::string_view plural_category(std::string_view language, int count);

}  // namespace anyqtama::cli

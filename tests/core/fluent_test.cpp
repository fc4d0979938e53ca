// Tests core/cli/fluent.h.

#include "cli/fluent.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace anyqtama::cli {
namespace {

std::string said(std::string_view source, std::string_view id, const Values& values = {},
                 std::string_view language = "en") {
  Messages messages(language);
  EXPECT_TRUE(messages.add(source)) << source;
  return messages.say(id, values).value_or("(none)");
}

TEST(Messages, SayTextsVariablesAndAttributes) {
  const struct {
    std::string_view source, id, words;
  } rows[] = {
      {"a = one", "a", "one"},
      {"a = one\nb = two\n", "b", "two"},
      {"# a = no\n\n## Head\na = one", "a", "one"},
      {"a = one\n    two", "a", "one two"},
      {"a =\n    one\n\n    two\nb = three", "a", "one two"},
      {"a = one\n    .hint = two\n    .why = three\nb = four", "a", "one"},
      {"a = one\n    .hint = two\n    .why = three\nb = four", "a.hint", "two"},
      {"a = one\n    .hint = two\n    .why = three\nb = four", "a.why", "three"},
      {"a = { $x } of { $n }", "a", "X of 5"},
      {"a = one{ \" \" }", "a", "one "},
      {"a = 1) one = two", "a", "1) one = two"},
      {"a = one", "b", "(none)"},
      {"a = one", "a.hint", "(none)"},
      {"a = { $y }", "a", "{$y}"},
  };
  for (const auto& [source, id, words] : rows)
    EXPECT_EQ(said(source, id, {{"x", "X"}, {"n", 5}}), words) << source;
}

TEST(Messages, ChooseByTheNumberThenByItsFormThenByTheOneForAllOthers) {
  constexpr std::string_view source =
      "a =\n"
      "    { $n ->\n"
      "        [0] { \"\" }\n"
      "        [one] { $n } балл\n"
      "        [few] { $n } балла\n"
      "       *[other] { $n } баллов\n"
      "    }.";
  const std::pair<int, std::string_view> rows[] = {
      {0, "."}, {1, "1 балл."}, {2, "2 балла."}, {5, "5 баллов."}, {21, "21 балл."}};
  for (const auto& [count, words] : rows) EXPECT_EQ(said(source, "a", {{"n", count}}, "ru"), words);
}

TEST(Messages, ChooseByAWord) {
  constexpr std::string_view source = "a = { $x ->\n    [in] inside\n   *[out] outside\n} it";
  EXPECT_EQ(said(source, "a", {{"x", "in"}}), "inside it");
  EXPECT_EQ(said(source, "a", {{"x", "out"}}), "outside it");
  EXPECT_EQ(said(source, "a", {{"x", "else"}}), "outside it");
}

TEST(Messages, RefuseWhatTheyDoNotRead) {
  for (const char* const source : {"a", "a one", "a = { b }", "a = { NUMBER($n) }", "a = { $n",
                                   "a = { $n ->\n   *[other one\n}"})
    EXPECT_FALSE(Messages("en").add(source)) << source;
}

TEST(Messages, ReadEveryFileOfThePage) {
  int files = 0;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(LOCALES)) {
    if (entry.path().extension() != ".ftl") continue;
    std::ifstream file(entry.path());
    const std::string source{std::istreambuf_iterator<char>(file), {}};
    EXPECT_TRUE(Messages("en").add(source)) << entry.path();
    ++files;
  }
  EXPECT_GE(files, 6);
}

TEST(PluralCategory, IsThatOfTheLanguage) {
  const struct {
    std::string_view language;
    int count;
    std::string_view category;
  } rows[] = {{"en", 0, "other"},  {"en", 1, "one"},   {"en", 2, "other"},  {"en", 21, "other"},
              {"kk", 0, "other"},  {"kk", 1, "one"},   {"kk", 21, "other"}, {"ru", 0, "many"},
              {"ru", 1, "one"},    {"ru", 2, "few"},   {"ru", 4, "few"},    {"ru", 5, "many"},
              {"ru", 11, "many"},  {"ru", 12, "many"}, {"ru", 14, "many"},  {"ru", 20, "many"},
              {"ru", 21, "one"},   {"ru", 22, "few"},  {"ru", 25, "many"},  {"ru", 101, "one"},
              {"ru", 111, "many"}, {"ru", 112, "many"}};
  for (const auto& [language, count, category] : rows)
    EXPECT_EQ(plural_category(language, count), category) << language << ' ' << count;
}

}  // namespace
}  // namespace anyqtama::cli

// Tests json/writer.h.
#include "json/writer.h"

#include "support.h"

namespace anyqtama {
namespace {

template <typename T>
std::string written(const T& value) {
  Writer writer;
  writer.value(value);
  return writer.take();
}

TEST(Writer, WritesValuesAsJson) {
  EXPECT_EQ(written("a"), R"("a")");
  EXPECT_EQ(written(-7), "-7");
  EXPECT_EQ(written(true), "true");
  EXPECT_EQ(written(testing_support::day("2022-05-04")), R"("2022-05-04")");
  EXPECT_EQ(written(std::optional<int>()), "null");
  EXPECT_EQ(written(std::optional<int>(0)), "0");
  EXPECT_EQ(written(std::vector<int>{}), "[]");
  EXPECT_EQ(written(std::vector<int>{1, 2}), "[1,2]");
  EXPECT_EQ(written(Duration{3, 0, 29}), R"({"years":3,"months":0,"days":29})");
  EXPECT_EQ(written(Citation{"act", "Std 3"}), R"({"act":"act","provision":"Std 3"})");
  EXPECT_EQ(written(Term{6, TermUnit::working_day}), R"({"count":6,"unit":"working_day"})");
  EXPECT_EQ(written(Answer("none")), R"("none")");
  EXPECT_EQ(written(Answer(false)), "false");
}

TEST(Writer, EscapesWhatMustBeAndNothingElse) {
  EXPECT_EQ(written(R"(a"b\c)"), R"("a\"b\\c")");
  EXPECT_EQ(written(std::string_view("\0\n\x1F \x7F", 5)), "\"\\u0000\\u000a\\u001f \x7F\"");
  EXPECT_EQ(written("ә/\U0001F600"), "\"ә/\U0001F600\"");
}

TEST(Writer, SetsCommasBetweenMembersAndItems) {
  Writer writer;
  writer.object([&] {
    writer.member("a", 1);
    writer.key("b");
    writer.object([] {});
    writer.list("c", std::vector<int>{1, 2}, [&](int item) { writer.value(item); });
    writer.member("d", "e");
  });
  EXPECT_EQ(writer.take(), R"({"a":1,"b":{},"c":[1,2],"d":"e"})");
}

TEST(Writer, WritesHundredthsWithoutNeedlessZeros) {
  const struct {
    int number;
    const char* text;
  } rows[] = {{0, "0"},     {1, "0.01"},  {9, "0.09"}, {10, "0.1"},
              {93, "0.93"}, {99, "0.99"}, {100, "1"}};
  for (const auto& row : rows) {
    Writer writer;
    writer.hundredths(row.number);
    EXPECT_EQ(writer.take(), row.text);
  }
}

}  // namespace
}  // namespace anyqtama

// Tests json/node.h.
#include "json/node.h"

#include <gtest/gtest.h>

#include <limits>

namespace anyqtama {
namespace {

using std::string_view_literals::operator""sv;

constexpr TextLimits limits{64 * 1024, 16};

Node read(std::string_view text) {
  auto node = parse(text, limits);
  EXPECT_TRUE(node.ok()) << text;
  return node.ok() ? std::move(node).value() : Node{};
}

std::string fault_of(std::string_view text) {
  const auto node = parse(text, limits);
  if (node.ok()) return "-";
  EXPECT_EQ(node.error().at, "");
  return node.error().code;
}

std::string nested(int depth) {
  const auto size = static_cast<std::size_t>(depth);
  return std::string(size, '[') + std::string(size, ']');
}

TEST(Node, KnowsTheKindOfEveryValue) {
  const struct {
    std::string_view text;
    NodeKind kind;
  } rows[] = {{"null", NodeKind::null},        {"true", NodeKind::boolean},
              {"false", NodeKind::boolean},    {"7", NodeKind::whole_number},
              {"0", NodeKind::whole_number},   {"-0", NodeKind::whole_number},
              {"-7", NodeKind::whole_number},  {"3.0", NodeKind::other_number},
              {"3e0", NodeKind::other_number}, {"-0.0", NodeKind::other_number},
              {"\"7\"", NodeKind::string},     {"[]", NodeKind::array},
              {"{}", NodeKind::object},        {" \t\r\n7 \n", NodeKind::whole_number}};
  for (const auto& row : rows) EXPECT_EQ(read(row.text).kind, row.kind) << row.text;
}

TEST(Node, KeepsAWholeNumberAtTheEndsOfItsRange) {
  constexpr auto most = std::numeric_limits<std::int64_t>::max();
  constexpr auto least = std::numeric_limits<std::int64_t>::min();
  const struct {
    std::string_view text;
    std::int64_t number;
  } rows[] = {{"-0", 0},
              {"9223372036854775807", most},
              {"9223372036854775808", most},
              {"18446744073709551615", most},
              {"18446744073709551616", most},
              {"-9223372036854775808", least},
              {"-9223372036854775809", least}};
  for (const auto& row : rows) {
    EXPECT_EQ(read(row.text).kind, NodeKind::whole_number) << row.text;
    EXPECT_EQ(read(row.text).number, row.number) << row.text;
  }
  EXPECT_EQ(read(std::string(5000, '9')).number, most);
  EXPECT_EQ(read("-" + std::string(5000, '9')).number, least);
}

TEST(Node, TakesANumberThatNoDoubleHoldsForANumber) {
  for (const std::string_view text : {"1e400", "-1e400", "1E+400", "1.5e99999", "1e-400"})
    EXPECT_EQ(read(text).kind, NodeKind::other_number) << text;
}

TEST(Node, KeepsMembersInOrderAlsoThoseThatStandTwice) {
  const Node node = read(R"({"b": 1, "a": 2, "b": 3})");
  ASSERT_EQ(node.members.size(), 3U);
  EXPECT_EQ(node.members[0].key, "b");
  EXPECT_EQ(node.members[1].key, "a");
  EXPECT_EQ(node.members[2].value.number, 3);
  ASSERT_NE(node.find("b"), nullptr);
  EXPECT_EQ(node.find("b")->number, 1);
  EXPECT_EQ(node.find("c"), nullptr);
}

TEST(Node, NumbersValuesAsTheyStandInTheDocument) {
  const Node node = read(R"({"a": [1, {"b": 2}], "c": 3})");
  const Node& a = node.members[0].value;
  EXPECT_LT(node.order, a.order);
  EXPECT_LT(a.order, a.items[0].order);
  EXPECT_LT(a.items[0].order, a.items[1].order);
  EXPECT_LT(a.items[1].order, a.items[1].members[0].value.order);
  EXPECT_LT(a.items[1].members[0].value.order, node.members[1].value.order);
}

TEST(Node, ReadsEscapes) {
  EXPECT_EQ(read(R"("\u0041\u0456\ud83d\ude00\/\\\"\n")").text, "Aі\U0001F600/\\\"\n");
  EXPECT_EQ(read(R"({"\u0061s_of": 1})").members[0].key, "as_of");
  EXPECT_EQ(read(R"("a\u0000b")").text, std::string("a\0b", 3));
}

TEST(Parse, RefusesWhatIsNoJson) {
  for (const std::string_view text :
       {""sv,           " "sv,           "{"sv,           "[1,]"sv,
        "{\"a\":1,}"sv, "{\"a\"}"sv,     "{a:1}"sv,       "{'a':1}"sv,
        "{} {}"sv,      "{}x"sv,         "01"sv,          "+1"sv,
        ".5"sv,         "1."sv,          "1e"sv,          "1e5e5"sv,
        "1.5e5e+5"sv,   "1e400e5"sv,     "0x1"sv,         "NaN"sv,
        "Infinity"sv,   "-"sv,           "--1"sv,         "nul"sv,
        "True"sv,       "\"a"sv,         "\"\t\""sv,      "\"\\x41\""sv,
        "\"\\u12\""sv,  "\"\\ud83d\""sv, "\"\\ude00\""sv, "// a\n{}"sv,
        "/* a */{}"sv,  "{}\0"sv,        "{}\0[}"sv,      "\0{}"sv})
    EXPECT_EQ(fault_of(text), "invalid_json") << text;
}

TEST(Parse, RefusesAByteOrderMark) {
  EXPECT_EQ(fault_of("\xEF\xBB\xBF{}"), "invalid_json");
  EXPECT_EQ(fault_of("{}\xEF\xBB\xBF"), "invalid_json");
}

TEST(Parse, RefusesInvalidUtf8AlsoInsideStrings) {
  for (const std::string_view text :
       {"\"\x80\""sv, "\"\xC0\xAF\""sv, "\"\xE0\x80\x80\""sv, "\"\xED\xA0\x80\""sv,
        "\"\xF4\x90\x80\x80\""sv, "\"\xF8\x88\x80\x80\x80\""sv, "\"\xD0\""sv, "\xFF\xFE{\0}\0"sv})
    EXPECT_EQ(fault_of(text), "invalid_utf8");
}

TEST(Parse, MeasuresBytes) {
  const std::string full(limits.bytes - 2, ' ');
  EXPECT_EQ(fault_of("{}" + full), "-");
  EXPECT_EQ(fault_of("{}" + full + ' '), "too_large");
  // Two bytes a letter: half as many letters fill it.
  std::string letters;
  for (std::size_t i = 0; i < limits.bytes / 2 - 1; ++i) letters += "я";
  EXPECT_EQ(fault_of('"' + letters + '"'), "-");
  EXPECT_EQ(fault_of('"' + letters + "a\""), "too_large");
}

TEST(Parse, MeasuresDepth) {
  EXPECT_EQ(fault_of(nested(16)), "-");
  EXPECT_EQ(fault_of(nested(17)), "too_deep");
  EXPECT_EQ(fault_of(nested(32 * 1024)), "too_deep");
  EXPECT_EQ(fault_of("{\"a\":" + nested(15) + '}'), "-");
  EXPECT_EQ(fault_of("{\"a\":" + nested(16) + '}'), "too_deep");
  EXPECT_EQ(fault_of('[' + nested(15) + ',' + nested(15) + ']'), "-");
}

TEST(Parse, TellsSizeBeforeUtf8BeforeJsonBeforeDepth) {
  const std::string large(limits.bytes, '[');
  EXPECT_EQ(fault_of(large + '\xFF'), "too_large");
  EXPECT_EQ(fault_of(nested(17) + '\xFF'), "invalid_utf8");
  EXPECT_EQ(fault_of(std::string(17, '[')), "invalid_json");
  EXPECT_EQ(fault_of(nested(17) + ','), "invalid_json");
  EXPECT_EQ(fault_of("[1e400, " + nested(17) + ']'), "too_deep");
  EXPECT_EQ(fault_of("[1e400, "), "invalid_json");
}

}  // namespace
}  // namespace anyqtama

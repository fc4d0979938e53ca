// Tests json/place.h.
#include "json/place.h"

#include "support.h"

namespace anyqtama {
namespace {

Node read(std::string_view text) { return parse(text, {1000, 8}).value(); }

std::string code_and_place(const Faults& faults) {
  return faults.first() ? faults.first()->code + " " + faults.first()->at : "-";
}

TEST(Place, IsTheWholeTextWhereNothingIsNamed) { EXPECT_EQ(Place().pointer(), ""); }

TEST(Place, NamesKeysAndItems) {
  const Place top;
  const Place answers(top, "answers");
  const Place documents(answers, "documents");
  EXPECT_EQ(Place(documents, std::size_t{10}).pointer(), "/answers/documents/10");
}

TEST(Place, EscapesTildeAndSlash) {
  const struct {
    const char* key;
    const char* pointer;
  } rows[] = {{"a/b", "/a~1b"}, {"a~b", "/a~0b"}, {"~1", "/~01"}, {"/~/", "/~1~0~1"}, {"", "/"},
              {"a b", "/a b"},  {"ә", "/ә"},      {"\"", "/\""},  {"0", "/0"}};
  for (const auto& row : rows) EXPECT_EQ(Place(Place(), row.key).pointer(), row.pointer);
}

Node at(int order) {
  Node node;
  node.order = order;
  return node;
}

TEST(Faults, KeepTheFirstInTheDocument) {
  Faults faults;
  faults.add(at(5), "later", Place());
  faults.add(at(3), "first", Place());
  faults.add(at(4), "between", Place());
  faults.add(at(3), "same place", Place());
  EXPECT_EQ(faults.first()->code, "first");
}

TEST(Faults, KeepTheEarlierStageWhateverItsPlace) {
  Faults faults;
  faults.add(FaultStage::missing, at(1), "missing", Place());
  faults.add(FaultStage::as_of, at(2), "as_of", Place());
  EXPECT_EQ(faults.first()->code, "as_of");
  faults.add(FaultStage::text, at(9), "text", Place());
  EXPECT_EQ(faults.first()->code, "text");
  faults.add(FaultStage::as_of, at(1), "as_of again", Place());
  EXPECT_EQ(faults.first()->code, "text");
}

TEST(Faults, AreSettledOnlyByAnEarlierFaultOfTheText) {
  Faults faults;
  EXPECT_FALSE(faults.settled_before(at(9)));
  faults.add(FaultStage::missing, at(1), "missing", Place());
  EXPECT_FALSE(faults.settled_before(at(9)));
  faults.add(at(5), "wrong", Place());
  EXPECT_FALSE(faults.settled_before(at(5)));
  EXPECT_TRUE(faults.settled_before(at(6)));
}

std::string members_of(std::string_view text) {
  const Node node = read(text);
  Faults faults;
  const Place top;
  each_member(node, top, faults, [](std::string_view key, const Node&, const Place&) {
    return key == "a" || key == "b";
  });
  return code_and_place(faults);
}

TEST(EachMember, ReportsTheFirstKeyThatIsUnknownOrStandsTwice) {
  EXPECT_EQ(members_of(R"({"a": 1, "b": 2})"), "-");
  EXPECT_EQ(members_of(R"({})"), "-");
  EXPECT_EQ(members_of(R"({"a": 1, "c/": 2, "d": 3})"), "unknown_key /c~1");
  EXPECT_EQ(members_of(R"({"a": 1, "a": 1, "c": 2})"), "duplicate_key /a");
  EXPECT_EQ(members_of(R"({"c": 1, "c": 1})"), "unknown_key /c");
  EXPECT_EQ(members_of(R"({"a": 1, "\u0061": 1})"), "duplicate_key /a");
}

TEST(EachMember, WantsAnObject) {
  for (const char* text : {"[]", "1", "\"a\"", "null", "true"})
    EXPECT_EQ(members_of(text), "wrong_type ") << text;
}

TEST(EachItem, WantsAnArrayAndGivesEachItemItsPlace) {
  Faults faults;
  const Place top;
  std::string places;
  const Node list = read("[7, [], null]");
  each_item(list, top, faults,
            [&](const Node&, const Place& here) { places += here.pointer() + " "; });
  EXPECT_EQ(places, "/0 /1 /2 ");
  const Node object = read("{}");
  each_item(object, top, faults, [](const Node&, const Place&) {});
  EXPECT_EQ(code_and_place(faults), "wrong_type ");
}

TEST(Require, ReportsWhereTheKeyWouldStand) {
  Faults faults;
  const Place top;
  require(read(R"({"a": null})"), "a", top, faults);
  EXPECT_EQ(code_and_place(faults), "-");
  require(read(R"([])"), "a", top, faults);
  EXPECT_EQ(code_and_place(faults), "-");  // that it is no object is told elsewhere
  require(read(R"({})"), "a", top, faults);
  EXPECT_EQ(code_and_place(faults), "missing_key /a");
}

TEST(ReadWhole, TellsWrongTypesFromWrongSizes) {
  const struct {
    const char* text;
    std::optional<int> value;
    const char* fault;
  } rows[] = {
      {"1", 1, "-"},
      {"8", 8, "-"},
      {"0", std::nullopt, "out_of_range "},
      {"-0", std::nullopt, "out_of_range "},
      {"9", std::nullopt, "out_of_range "},
      {"-1", std::nullopt, "out_of_range "},
      {"4294967297", std::nullopt, "out_of_range "},
      {"18446744073709551617", std::nullopt, "out_of_range "},
      {"99999999999999999999999999999999", std::nullopt, "out_of_range "},
      {"3.0", std::nullopt, "wrong_type "},
      {"3e0", std::nullopt, "wrong_type "},
      {"1e400", std::nullopt, "wrong_type "},
      {"\"3\"", std::nullopt, "wrong_type "},
      {"true", std::nullopt, "wrong_type "},
      {"null", std::nullopt, "wrong_type "},
  };
  for (const auto& row : rows) {
    Faults faults;
    EXPECT_EQ(read_whole(read(row.text), 1, 8, Place(), faults), row.value) << row.text;
    EXPECT_EQ(code_and_place(faults), row.fault) << row.text;
  }
  Faults faults;
  EXPECT_EQ(read_whole(read("-0"), 0, 8, Place(), faults), 0);
}

TEST(ReadTextAndBoolean, AcceptNothingElse) {
  for (const char* text : {"null", "1", "[]", "{}"}) {
    Faults faults;
    const Node node = read(text);
    EXPECT_EQ(read_text(node, Place(), faults), nullptr) << text;
    EXPECT_EQ(code_and_place(faults), "wrong_type ") << text;
    EXPECT_EQ(read_boolean(node, Place(), faults), std::nullopt) << text;
  }
  Faults faults;
  const Node text = read("\"a\"");
  EXPECT_EQ(*read_text(text, Place(), faults), "a");
  EXPECT_EQ(read_boolean(read("false"), Place(), faults), false);
  EXPECT_EQ(code_and_place(faults), "-");
}

}  // namespace
}  // namespace anyqtama

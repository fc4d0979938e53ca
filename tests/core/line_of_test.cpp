// Tests core/cli/line_of.h.

#include "cli/line_of.h"

#include <gtest/gtest.h>

namespace anyqtama::cli {
namespace {

TEST(LineOf, LeadsToTheLineOnWhichTheValueBegins) {
  constexpr std::string_view json =
      "{\n"                              // 1
      "  \"a\": 1,\n"                    // 2
      "  \"b\": [\n"                     // 3
      "    { \"c\": \"}, \\\" [\" },\n"  // 4
      "    [[], {}],\n"                  // 5
      "    { \"d/e\": true, \"f~g\":\n"  // 6
      "      null }\n"                   // 7
      "  ],\n"                           // 8
      "  \"h\": {\n"                     // 9
      "    \"i\": -1.5e3 }\n"            // 10
      "}\n";
  const std::pair<std::string_view, std::size_t> rows[] = {
      {"", 1},      {"/a", 2},     {"/b", 3},        {"/b/0", 4},      {"/b/0/c", 4},
      {"/b/1", 5},  {"/b/1/1", 5}, {"/b/2/d~1e", 6}, {"/b/2/f~0g", 7}, {"/h", 9},
      {"/h/i", 10}, {"/x", 0},     {"/b/3", 0},      {"/a/0", 0},      {"/b/0/d", 0}};
  for (const auto& [pointer, line] : rows) EXPECT_EQ(line_of(json, pointer), line) << pointer;
}

}  // namespace
}  // namespace anyqtama::cli

// Registers every file of tests/cases as a test of its own.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "anyqtama/service.h"

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// Where `reply` lacks a part of `expected`: a JSON Pointer and both values; empty when it has all.
std::string difference(const Json& expected, const Json& reply, const std::string& at = "") {
  if (expected.is_object() && reply.is_object()) {
    for (const auto& [key, part] : expected.items()) {
      if (!reply.contains(key)) return at + "/" + key + " is missing";
      if (const auto found = difference(part, reply[key], at + "/" + key); !found.empty())
        return found;
    }
    return "";
  }
  if (expected.is_array() && reply.is_array() && expected.size() == reply.size()) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
      if (const auto found = difference(expected[i], reply[i], at + "/" + std::to_string(i));
          !found.empty())
        return found;
    }
    return "";
  }
  if (expected == reply) return "";
  return at + " should be " + expected.dump() + ", is " + reply.dump();
}

std::string ask(const std::string& verb, const std::string& request) {
  static const auto service = anyqtama::Service::embedded();
  if (verb == "assess") return service.assess(request);
  if (verb == "professions") return service.professions(request);
  if (verb == "describe") return service.describe(request);
  return "{\"error\": \"no such verb: " + verb + "\"}";
}

class CaseFile : public testing::Test {
 public:
  explicit CaseFile(fs::path path) : path_(std::move(path)) {}

  void TestBody() override {
    const auto file = Json::parse(std::ifstream(path_), nullptr, false);
    ASSERT_TRUE(file.contains("because") && file.contains("reply")) << "not a case: " << path_;
    const auto request = file.value("text", file.value("request", Json()).dump());
    const auto reply = ask(file.value("verb", "assess"), request);
    EXPECT_EQ(difference(file["reply"], Json::parse(reply, nullptr, false)), "")
        << "because " << file["because"] << "\nthe whole reply: " << reply;
  }

 private:
  fs::path path_;
};

std::vector<fs::path> case_files() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(CASES))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  const auto files = case_files();
  if (files.empty()) {
    std::cerr << "no case files in " << CASES << "\n";
    return 1;
  }
  for (const auto& path : files) {
    // `experience/three_years` for tests/cases/experience/three_years.json
    const auto name = fs::relative(path, CASES).replace_extension().string();
    testing::RegisterTest("Cases", name.c_str(), nullptr, nullptr, __FILE__, __LINE__,
                          [path]() -> testing::Test* { return new CaseFile(path); });
  }
  return RUN_ALL_TESTS();
}

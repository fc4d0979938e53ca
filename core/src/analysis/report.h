// Counts what was looked at and keeps what was found.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis.h"
#include "spot.h"

namespace anyqtama {

class Report {
 public:
  /// One check: where it fails, `code` is found at `spot`. Gives back whether it held.
  bool expect(bool held, std::string_view code, const Spot& spot,
              std::vector<std::string> values = {}) {
    ++checks_;
    if (!held) fault(code, spot, std::move(values));
    return held;
  }

  void fault(std::string_view code, const Spot& spot, std::vector<std::string> values = {}) {
    findings_.push_back(
        {std::string(code), std::string(spot.file()), spot.at(), std::move(values)});
  }

  void take(const Report& other) {
    findings_.insert(findings_.end(), other.findings_.begin(), other.findings_.end());
  }

  std::size_t checks() const { return checks_; }
  const std::vector<Finding>& findings() const { return findings_; }

 private:
  std::size_t checks_ = 0;
  std::vector<Finding> findings_;
};

}  // namespace anyqtama

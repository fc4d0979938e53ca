// The stored text of the acts, provision by provision.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "data_folder.h"

namespace anyqtama {

class LawText {
 public:
  explicit LawText(const DataFolder& data);

  /// True where the text of this act is kept.
  bool keeps(std::string_view act) const { return acts_.find(act) != acts_.end(); }

  /// The stored entry; missing where there is none.
  Spot entry(std::string_view act, std::string_view provision) const;

  /// Its words where they are English; "" where there are none.
  std::string_view english(std::string_view act, std::string_view provision) const;

  const std::map<std::string_view, Spot, std::less<>>& acts() const { return acts_; }

 private:
  std::map<std::string_view, Spot, std::less<>> acts_;
};

/// The numbers that `pattern`'s group finds in `text`, in figures or in English words to twenty.
std::set<int> numbers_in(std::string_view text, const char* pattern);

}  // namespace anyqtama

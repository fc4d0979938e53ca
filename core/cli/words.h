// The words of one language: those of the page, compiled in.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "fluent.h"

namespace anyqtama::cli {

class Words {
 public:
  /// `language` is "en", "ru" or "kk" and outlives this.
  explicit Words(std::string_view language);

  std::string_view language() const { return language_; }

  /// The words of a message; its id where there are none.
  std::string say(std::string_view id, const Values& values = {}) const;

  /// "Rules 10(1)" as a person names it: "Rules, para. 10, subpara. 1)".
  std::string place_in_law(std::string_view provision) const;

  /// "9 March 2026", "9 марта 2026 г.", "2026 ж. 9 наурыз".
  std::string long_date(std::string_view iso) const;
  std::string weekday(std::string_view iso) const;

  /// The long date with its weekday.
  std::string full_date(std::string_view iso) const;

  /// The number of an act: "503"; its id where it has none.
  std::string act_number(std::string_view act) const;

 private:
  std::string_view language_;
  Messages messages_;
};

}  // namespace anyqtama::cli

// Where the law says so.
#pragma once

#include <string_view>

namespace anyqtama {

/// An act (id of data/acts.json) and a place in it, e.g. {"kz-order-503", "Rules 10(1)"}.
struct Citation {
  std::string_view act;
  std::string_view provision;
};

}  // namespace anyqtama

// The library as bytes, as it is compiled in. Reading JSON at every start, and the code that does,
// would cost the page a quarter of its download; so the law is read and checked once, at build
// time.
#pragma once

#include <string>
#include <string_view>

#include "anyqtama/library.h"

namespace anyqtama {

std::string pack(const Library& library);

/// `bytes` come from `pack` of the same build; they are trusted, and the library points into them.
Library unpack(std::string_view bytes);

}  // namespace anyqtama

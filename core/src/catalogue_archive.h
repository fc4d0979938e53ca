// The catalogue of occupations as bytes, for a library to hold or a page to fetch: lines of one
// byte a letter, which compress better than anything that was tried with numbers for words.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "anyqtama/catalogue.h"

namespace anyqtama {

/// Empty where a name is empty, has a line break or a sign without a byte of its own (one_byte.h),
/// or where a title does not begin with a capital letter; `fault` is the first such name then.
std::optional<std::string> pack(const Catalogue& catalogue, std::string& fault);

/// A body under the head that says it is whole.
std::string sealed(std::string_view body);

/// Empty where the bytes are not whole, or of another format. The bytes may go afterwards.
std::optional<Catalogue> unpack_catalogue(std::string_view bytes);

}  // namespace anyqtama

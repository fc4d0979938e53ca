// UTF-8, as RFC 3629 has it.
#pragma once

#include <string>
#include <string_view>

namespace anyqtama {

/// True for well-formed UTF-8: no overlong form, no surrogate, nothing above U+10FFFF.
bool is_utf8(std::string_view text);

/// The code points of well-formed UTF-8.
std::u32string to_code_points(std::string_view utf8);

void append_utf8(char32_t code_point, std::string& to);

/// The same where there is room for it; returns the end of what was written.
char* write_utf8(char32_t code_point, char* to);

}  // namespace anyqtama

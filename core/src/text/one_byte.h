// Titles at one byte a letter, half of what Cyrillic takes in UTF-8.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace anyqtama {

/// Well-formed UTF-8 as one byte a letter; empty where a sign has no byte of its own.
std::optional<std::string> to_one_byte(std::string_view utf8);

/// The most that one of them takes in UTF-8.
constexpr std::size_t most_bytes_a_letter = 3;

/// Writes the text of such bytes, as UTF-8, at `to`, where there is room for it, and moves `to` to
/// its end. Returns where the line ends: the first newline, or `end`.
const char* write_line(const char* at, const char* end, char*& to);

/// The small letter of a capital one, both in one byte; zero where it is none.
char small_of(char capital);

/// The capital letter of a small one; any other sign stays.
char capital_of(char small);

}  // namespace anyqtama

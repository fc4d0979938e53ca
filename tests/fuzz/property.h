// What must hold whatever the input is: where it does not, the fuzzer stops and keeps the input.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace anyqtama::fuzz {

inline void must(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "== does not hold: %s\n", what);
  std::abort();
}

}  // namespace anyqtama::fuzz

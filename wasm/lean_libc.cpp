// What the libraries ask of the C library and the engine never needs. The real functions weigh
// 10 KB of the download.

#include <cstddef>

extern "C" {

// The value of a number with a fraction, which is always `wrong_type`.
float strtof(const char*, char**) { return 0; }
double strtod(const char*, char**) { return 0; }
long double strtold(const char*, char**) { return 0; }

// The wording of a parse error: errors are codes.
int snprintf(char* text, std::size_t size, const char*, ...) {
  if (size > 0) *text = '\0';
  return 0;
}

// What the module dies of, in words: it traps, and JavaScript tells.
void abort_message(const char*, ...) { __builtin_trap(); }

}  // extern "C"

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

// What Emscripten would ask of its host: the module asks for nothing.
[[noreturn]] void __wasi_proc_exit(unsigned) { __builtin_trap(); }

// Called when memory grew by as much as was needed. Growing is slow, so it takes a mebibyte more,
// if it can have it.
void emscripten_notify_memory_growth(std::size_t) {
  constexpr std::size_t pages = 16;
  __builtin_wasm_memory_grow(0, pages);
}

}  // extern "C"

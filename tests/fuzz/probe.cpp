// Does what the sanitizers must stop: shows that they are awake in this build.
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>

namespace {

// What the optimiser cannot see through.
template <typename T>
T unknown(T value) {
  volatile T kept = value;
  return kept;
}

}  // namespace

int main(int count, char** words) {
  const std::string_view deed = count > 1 ? words[1] : "";
  if (deed == "leak") return *unknown(new char(0));
  if (deed == "overflow") {
    const std::string text(100, '?');
    return text.data()[unknown(100) + 100];
  }
  if (deed == "undefined") return unknown(std::numeric_limits<int>::max()) + 1 > 0 ? 0 : 1;
  return EXIT_SUCCESS;
}

#include <anyqtama/service.h>

#include <iostream>

int main() {
  const auto service = anyqtama::Service::embedded();
  std::cout << service.assess(R"({"as_of": "2022-05-04"})") << "\n";
}

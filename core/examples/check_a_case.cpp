// check_a_case: asks the engine about one case, then about a mistake, and looks a profession up.
// How to build it is told in core/README.md.

#include <anyqtama/service.h>

#include <iostream>
#include <string>
#include <string_view>

namespace {

constexpr std::string_view oncologist = R"({
  "as_of": "2022-05-04T10:00",
  "answers": {
    "profession": "health/oncologist",
    "higher_education": "matching",
    "academic_degree": "none",
    "english_teaching_certificate": false,
    "experience": { "periods": [{ "from": "2019-02-01" }] } } })";

bool is_ok(std::string_view reply) { return reply.starts_with(R"({"ok":)"); }

}  // namespace

int main() {
  const auto service = anyqtama::Service::embedded();

  const std::string assessment = service.assess(oncologist);
  std::cout << assessment << '\n';

  // Nothing is thrown: a fault is a reply too, with a code and a place in the request.
  const std::string refused = service.assess(R"({"as_of": "4 May 2022"})");
  std::cout << refused << '\n';

  const std::string found = service.professions(R"({"typed": "cancer doctor", "limit": 1})");
  std::cout << found << '\n';

  return is_ok(assessment) && !is_ok(refused) && is_ok(found) ? 0 : 1;
}

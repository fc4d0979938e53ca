// explain: an assessment in words for a terminal.

#include <iostream>
#include <iterator>

#include "anyqtama/service.h"
#include "options.h"
#include "result_words.h"

namespace anyqtama::cli {
namespace {

constexpr TextLimits reply_limits{1U << 24U, 32};

}  // namespace

std::optional<int> explain(const Arguments& arguments) {
  const auto options = parse_options(arguments, {}, {"--language"});
  if (!options || !options->plain.empty()) return std::nullopt;
  const std::string language = options->has("--language") ? options->value("--language") : "en";
  if (language != "en" && language != "ru" && language != "kk") return std::nullopt;
  const Words words(language);
  const Service service = Service::embedded();
  const std::string text{std::istreambuf_iterator<char>(std::cin), {}};
  const auto reply = parse(service.assess(text), reply_limits);
  const Spot answer("", &reply.value());
  if (!answer["ok"].holds()) {
    std::cout << words_of_fault(answer["error"], words);
    return exit_error;
  }
  const auto request = parse(text, reply_limits);
  const auto description = parse(service.describe("{}"), reply_limits);
  const Spot described("", &description.value());
  std::cout << words_of(Spot("", &request.value()), answer["ok"], described["ok"], words);
  return exit_ok;
}

}  // namespace anyqtama::cli

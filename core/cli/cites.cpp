// cites: what must be read again when a paragraph of the law changes.

#include <iostream>

#include "citing_words.h"
#include "folder.h"
#include "options.h"

namespace anyqtama::cli {
namespace {

int refuse(const std::string& reason) {
  std::cerr << "anyqtama: " << reason << '\n';
  return exit_usage;
}

void print(const std::vector<Citing>& found, bool as_json) {
  if (!as_json) {
    for (const Citing& one : found) std::cout << words_of(one) << '\n';
    std::cout << found.size() << (found.size() == 1 ? " place" : " places") << '\n';
    return;
  }
  Writer writer;
  writer.list(found, [&](const Citing& one) { write(one, writer); });
  std::cout << writer.take() << '\n';
}

}  // namespace

std::optional<int> cites(const Arguments& arguments) {
  const auto options = parse_options(arguments, {"--json", "--seal"}, {"--cases", "--act"});
  if (!options) return std::nullopt;
  const bool seal = options->has("--seal");
  if (options->plain.size() != (seal ? 1 : 2) || (seal && options->named.size() > 1))
    return std::nullopt;
  const auto files = read_folder(options->plain[0]);
  if (!files) return refuse("cannot read the folder " + options->plain[0]);
  if (seal) {
    std::cout << seals(*files);
    return exit_ok;
  }
  const std::string& provision = options->plain[1];
  auto acts =
      options->has("--act") ? std::vector{options->value("--act")} : acts_with(*files, provision);
  if (acts.empty()) return refuse("no stored text has the place \"" + provision + "\"");
  if (acts.size() > 1) return refuse("several acts have " + provision + ": name one with --act");
  std::vector<DataFile> cases;
  if (options->has("--cases")) {
    auto read = read_folder(options->value("--cases"));
    if (!read) return refuse("cannot read the folder " + options->value("--cases"));
    cases = std::move(*read);
  }
  print(citing(*files, cases, acts.front(), provision), options->has("--json"));
  return exit_ok;
}

}  // namespace anyqtama::cli

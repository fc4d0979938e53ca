// check-data: reads a data folder and explains every fault in it.

#include <iostream>
#include <map>

#include "citing_words.h"
#include "fault_words.h"
#include "folder.h"
#include "json/writer.h"
#include "line_of.h"
#include "options.h"

namespace anyqtama::cli {
namespace {

std::size_t line_in(const std::vector<DataFile>& files, const Finding& finding) {
  for (const DataFile& file : files)
    if (file.path == finding.file && finding.code != "invalid_json")
      return line_of(file.text, finding.at);
  return 0;
}

// What rests on a stored paragraph, where the paragraph is what changed.
std::vector<Citing> resting_on(const std::vector<DataFile>& files,
                               const std::vector<DataFile>& cases, const Finding& finding) {
  if (finding.code != "provision_changed" && finding.code != "provision_gone") return {};
  return citing(files, cases, finding.values[1], finding.values[0]);
}

void print_words(const std::vector<DataFile>& files, const std::vector<DataFile>& cases,
                 const Finding& finding) {
  std::cout << finding.file;
  if (const auto line = line_in(files, finding); line > 0) std::cout << ", line " << line;
  if (!finding.at.empty()) std::cout << " (" << finding.at << ')';
  std::cout << "\n  " << words_of(finding) << '\n';
  for (const Citing& one : resting_on(files, cases, finding))
    std::cout << "  - " << words_of(one) << '\n';
}

void print_json(const std::vector<DataFile>& files, const std::vector<DataFile>& cases,
                const Analysis& analysis) {
  Writer writer;
  writer.object([&] {
    writer.member("files", static_cast<int>(files.size()));
    writer.member("checks", static_cast<int>(analysis.checks));
    writer.list("faults", analysis.findings, [&](const Finding& finding) {
      writer.object([&] {
        writer.member("code", finding.code);
        writer.member("file", finding.file);
        writer.member("line", static_cast<int>(line_in(files, finding)));
        writer.member("at", finding.at);
        writer.member("values", finding.values);
        writer.member("words", words_of(finding));
        writer.list("cited_by", resting_on(files, cases, finding),
                    [&](const Citing& one) { write(one, writer); });
      });
    });
  });
  std::cout << writer.take() << '\n';
}

}  // namespace

std::optional<int> check_data(const Arguments& arguments) {
  const auto options = parse_options(arguments, {"--json"}, {"--cases"});
  if (!options || options->plain.size() != 1) return std::nullopt;
  const auto files = read_folder(options->plain[0]);
  const auto cases = options->has("--cases") ? read_folder(options->value("--cases"))
                                             : std::optional(std::vector<DataFile>());
  if (!files || !cases) {
    std::cerr << "anyqtama: cannot read the folder "
              << (files ? options->value("--cases") : options->plain[0]) << '\n';
    return exit_usage;
  }
  const Analysis analysis = analyse(*files);
  const auto& findings = analysis.findings;
  if (options->has("--json")) {
    print_json(*files, *cases, analysis);
  } else {
    for (const Finding& finding : findings) print_words(*files, *cases, finding);
    std::cout << files->size() << " files, " << analysis.checks << " checks, "
              << (findings.empty() ? "nothing" : std::to_string(findings.size())) << " found\n";
  }
  return findings.empty() ? exit_ok : exit_error;
}

}  // namespace anyqtama::cli

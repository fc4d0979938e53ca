#include "analysis.h"

#include "checks.h"

namespace anyqtama {
namespace {

using Check = void (*)(const DataFolder&, Report&);

const std::vector<std::vector<Check>> stages = {
    {check_presence, check_forms},
    {check_days, check_ids, check_editions, check_points, check_procedures, check_citations,
     check_seals, check_professions, check_calendars, check_languages},
    {check_readers}};

}  // namespace

Analysis analyse(const std::vector<DataFile>& files) {
  Report report;
  const DataFolder data(files, report);
  for (const auto& stage : stages) {
    if (!report.findings().empty()) break;
    for (const Check check : stage) check(data, report);
  }
  return {report.checks(), report.findings()};
}

}  // namespace anyqtama

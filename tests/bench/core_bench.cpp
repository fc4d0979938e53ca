// How long the core takes, natively. scripts/bench runs it; nothing is asserted.
#include <benchmark/benchmark.h>

#include <string>
#include <vector>

#include "anyqtama/calendar.h"
#include "anyqtama/search.h"
#include "anyqtama/service.h"
#include "synthetic_list.h"

namespace {

using anyqtama::Service;

constexpr auto kRequest = R"({"as_of": "2022-05-04T10:00", "answers": {
  "profession": "health/oncologist", "higher_education": "matching", "academic_degree": "none",
  "english_teaching_certificate": false, "experience": {"periods": [{"from": "2019-02-01"}]},
  "qualification_level": 7, "foreign_language": true, "education_recognition": "recognised",
  "documents": ["application", "identity_document"]}})";

void StartTheService(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(Service::embedded());
}
BENCHMARK(StartTheService);

void AssessAnsweredInFull(benchmark::State& state) {
  const auto service = Service::embedded();
  for (auto _ : state) benchmark::DoNotOptimize(service.assess(kRequest));
}
BENCHMARK(AssessAnsweredInFull);

void AssessNothingAnswered(benchmark::State& state) {
  const auto service = Service::embedded();
  for (auto _ : state) benchmark::DoNotOptimize(service.assess(R"({"as_of": "2022-05-04"})"));
}
BENCHMARK(AssessNothingAnswered);

void FindProfessions(benchmark::State& state, const std::string& typed) {
  const auto service = Service::embedded();
  const auto request = "{\"typed\": \"" + typed + "\", \"limit\": 5}";
  for (auto _ : state) benchmark::DoNotOptimize(service.professions(request));
}
BENCHMARK_CAPTURE(FindProfessions, one_letter, "о");
BENCHMARK_CAPTURE(FindProfessions, two_words, "data admin");
BENCHMARK_CAPTURE(FindProfessions, misspelt, "databse administartor");
BENCHMARK_CAPTURE(FindProfessions, other_layout, "dhfx jyrjkju");
BENCHMARK_CAPTURE(FindProfessions, advert, "Инженер КИПиА на газокомпрессорную станцию, Актобе");
BENCHMARK_CAPTURE(FindProfessions, not_listed, "veterinarian");

// How the cost of a search grows with the list: titles of two to four words, the commoner ones over
// and over, and a vocabulary that grows as that of real titles does.
void FindAmong(benchmark::State& state) {
  SyntheticList list(static_cast<std::size_t>(state.range(0)));
  const anyqtama::Catalogue catalogue;
  const anyqtama::ProfessionIndex index(list.professions(), catalogue);
  const auto queries = list.queries();
  std::size_t turn = 0;
  for (auto _ : state)
    benchmark::DoNotOptimize(index.search(queries[turn++ % queries.size()], "", 5));
}
BENCHMARK(FindAmong)->Arg(100)->Arg(1'000)->Arg(10'000)->Arg(100'000);

void CountWorkingDays(benchmark::State& state) {
  std::vector<anyqtama::CalendarYear> years;
  for (int year = 2016; year <= 2027; ++year) years.push_back({year, "official", false, {}});
  const auto calendar = anyqtama::WorkingCalendar::of(std::move(years));
  const anyqtama::Date start = std::chrono::year{2016} / 1 / 1;
  const auto distance = static_cast<int>(state.range(0));
  for (auto _ : state) benchmark::DoNotOptimize(calendar.after(start, distance));
}
BENCHMARK(CountWorkingDays)->Arg(5)->Arg(2500);

}  // namespace

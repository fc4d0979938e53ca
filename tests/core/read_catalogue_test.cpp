// Tests json/read_catalogue.h: a sound catalogue is read whole, a spoilt one refused with its
// place.
#include "json/read_catalogue.h"

#include <nlohmann/json.hpp>

#include "request_support.h"

namespace anyqtama {
namespace {

using Json = nlohmann::json;
using Texts = std::vector<std::string_view>;
using testing_support::shown_fault;

// In the form in which core/tools/bundle_data joins the files of data/occupations.
constexpr const char* small = R"({
  "listed": [
    {"id": "teacher", "ids": ["school/teacher", "college/teacher"], "isco": ["2330", "2320"],
     "aliases": {"en": ["tutor"], "kk": ["ұстаз"]},
     "only": {"college/teacher": {"ru": ["мастер"]}}},
    {"id": "surgeon", "ids": ["health/surgeon"], "isco": [], "aliases": {}}],
  "unlisted": [
    {"id": "vet", "isco": "2250", "title": {"en": "Vet", "ru": "Ветеринар", "kk": "Малдәрігер"},
     "aliases": {"ru": ["ветврач"], "en": ["animal doctor"]}}],
  "sectors": [{"isco": "2", "sector": null}, {"isco": "22", "sector": "Healthcare"}],
  "sets": [{"kind": "role", "en": ["nurse"], "ru": ["медсестра"]}, {"kind": "word"},
           {"kind": "weak_role"}, {"kind": "seniority"}, {"kind": "noise"}, {"kind": "aside"}],
  "endings": {"kk": ["лар"], "en": ["s", "es"], "kk_place": ["да"]},
  "numbers": {"health/surgeon": "6.", "school/teacher": "2."},
  "activities": [{"activity": "Health", "en": ["hospital"]}]
})";

Json sound() { return Json::parse(small, nullptr, false); }

const Catalogue& catalogue() {
  static const Catalogue read = read_catalogue(small).value();
  return read;
}

/// The fault of the catalogue with `value` in this place.
std::string fault_with(const char* pointer, const Json& value) {
  Json changed = sound();
  changed[Json::json_pointer(pointer)] = value;
  return shown_fault(read_catalogue(changed.dump()));
}

std::string fault_without(const char* parent, const char* key) {
  Json changed = sound();
  changed[Json::json_pointer(parent)].erase(key);
  return shown_fault(read_catalogue(changed.dump()));
}

TEST(ReadCatalogue, ReadsListedOccupations) {
  ASSERT_EQ(catalogue().listed.size(), 2U);
  const ListedOccupation& teacher = catalogue().listed[0];
  EXPECT_EQ(teacher.id, "teacher");
  EXPECT_EQ(teacher.isco, (Texts{"2330", "2320"}));
  EXPECT_EQ(teacher.names.entries, (Texts{"school/teacher", "college/teacher"}));
  ASSERT_EQ(teacher.names.aliases.size(), 2U);
  EXPECT_EQ(teacher.names.aliases[0].text, "tutor");
  EXPECT_EQ(teacher.names.aliases[1].language, "kk");
  ASSERT_EQ(teacher.only.size(), 1U);
  EXPECT_EQ(teacher.only[0].entries, Texts{"college/teacher"});
  EXPECT_EQ(teacher.only[0].aliases.at(0).text, "мастер");
  EXPECT_TRUE(catalogue().listed[1].only.empty());
}

TEST(ReadCatalogue, ReadsUnlistedOccupations) {
  ASSERT_EQ(catalogue().unlisted.size(), 1U);
  const UnlistedOccupation& vet = catalogue().unlisted[0];
  EXPECT_EQ(vet.id, "vet");
  EXPECT_EQ(vet.isco, "2250");
  EXPECT_EQ(vet.title.kk, "Малдәрігер");
  ASSERT_EQ(vet.aliases.size(), 2U);
  EXPECT_EQ(vet.aliases[0].text, "animal doctor");  // English first
  EXPECT_EQ(vet.aliases[1].language, "ru");
}

TEST(ReadCatalogue, ReadsWhatIsSaidOfWords) {
  const auto& sets = catalogue().word_sets;
  ASSERT_EQ(sets.size(), 6U);
  EXPECT_EQ(sets[0].words, (Texts{"nurse", "медсестра"}));
  const WordKind kinds[] = {WordKind::role,      WordKind::word,  WordKind::weak_role,
                            WordKind::seniority, WordKind::noise, WordKind::aside};
  for (std::size_t i = 0; i < sets.size(); ++i) EXPECT_EQ(sets[i].kind, kinds[i]) << i;
  EXPECT_EQ(catalogue().endings, (Texts{"s", "es", "лар"}));
  EXPECT_EQ(catalogue().place_endings, Texts{"да"});
}

TEST(ReadCatalogue, ReadsTheRest) {
  EXPECT_EQ(catalogue().sectors.at(0).sector, "");
  EXPECT_EQ(catalogue().sectors.at(1).sector, "Healthcare");
  EXPECT_EQ(catalogue().listed.at(0).numbers, (Texts{"2.", ""}));
  EXPECT_EQ(catalogue().listed.at(1).numbers, Texts{"6."});
  EXPECT_EQ(catalogue().activities.at(0).words, Texts{"hospital"});
}

TEST(ReadCatalogue, KeepsItsTexts) {
  Catalogue moved;
  {
    std::string text = small;
    moved = read_catalogue(text).value();
    text.assign(text.size(), '?');
  }
  EXPECT_EQ(moved.listed[0].id, "teacher");
}

TEST(ReadCatalogue, RefusesATextThatIsNoCatalogue) {
  EXPECT_EQ(shown_fault(read_catalogue("")), "invalid_json ");
  EXPECT_EQ(shown_fault(read_catalogue("{\"\xFF\": 1}")), "invalid_utf8 ");
  EXPECT_EQ(shown_fault(read_catalogue("{}")), "missing_key /numbers");
}

TEST(ReadCatalogue, NamesWhatIsMissing) {
  EXPECT_EQ(fault_without("/listed/0", "id"), "missing_key /listed/0/id");
  EXPECT_EQ(fault_without("/listed/1", "aliases"), "missing_key /listed/1/aliases");
  EXPECT_EQ(fault_without("/unlisted/0", "isco"), "missing_key /unlisted/0/isco");
  EXPECT_EQ(fault_without("/unlisted/0/title", "kk"), "missing_key /unlisted/0/title/kk");
  EXPECT_EQ(fault_without("/sectors/1", "isco"), "missing_key /sectors/1/isco");
  EXPECT_EQ(fault_without("/sets/0", "kind"), "missing_key /sets/0/kind");
}

TEST(ReadCatalogue, NamesWhatIsOfAnotherKind) {
  EXPECT_EQ(fault_with("/sets/0/kind", "verb"), "unknown_value /sets/0/kind");
  EXPECT_EQ(fault_with("/listed/0/aliases/en/0", 1), "wrong_type /listed/0/aliases/en/0");
  EXPECT_EQ(fault_with("/listed/0/only/college~1teacher/ru", "x"),
            "wrong_type /listed/0/only/college~1teacher/ru");
  EXPECT_EQ(fault_with("/listed/0/isco", "2330"), "wrong_type /listed/0/isco");
  EXPECT_EQ(fault_with("/unlisted/0/title/en", 1), "wrong_type /unlisted/0/title/en");
}

}  // namespace
}  // namespace anyqtama

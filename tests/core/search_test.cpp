// Tests anyqtama/search.h with a list of five and a catalogue of its own. How good the search is on
// the real list is measured by tests/professions.
#include "anyqtama/search.h"

#include "support.h"

namespace anyqtama {
namespace {

using Differences = std::vector<Difference>;

enum Entry : std::size_t { oncologist, database, school, college, captain };

Profession titled(std::string_view id, std::string_view sector, std::string_view activity,
                  Names title) {
  return {id, ProfessionKind::profession, sector, activity, std::nullopt, {}, false, title};
}

const std::vector<Profession>& list() {
  static const std::vector<Profession> professions = {
      titled("health/oncologist", "Health", "Hospitals", {"Oncologist", "Онколог", "Онколог"}),
      titled("it/database-administrator", "Services", "Computing",
             {"Database administrator", "Администратор баз данных", "Дерекқор әкімшісі"}),
      titled("school/teacher", "Education", "Schools", {"Teacher", "Учитель", "Мұғалім"}),
      titled("college/teacher", "Education", "Colleges", {"Teacher", "Учитель", "Мұғалім"}),
      titled("maritime/captain", "Transport", "Sea", {"Captain (ship)", "Капитан", "Капитан"})};
  return professions;
}

const Catalogue& catalogue() {
  static const Catalogue known = [] {
    Catalogue it;
    it.listed = {
        {"oncologist", {"2212"}, {{"health/oncologist"}, {{"en", "cancer doctor"}}}, {}},
        {"database-administrator", {"2521"}, {{"it/database-administrator"}, {{"en", "DBA"}}}, {}},
        {"teacher",
         {"2330"},
         {{"school/teacher", "college/teacher"}, {{"en", "tutor"}}},
         {{{"college/teacher"}, {{"ru", "мастер производственного обучения"}}}}},
        {"captain", {"3152"}, {{"maritime/captain"}, {{"en", "shipmaster"}}}, {}}};
    it.unlisted = {
        {"veterinarian",
         "2250",
         {"Veterinarian", "Ветеринар", "Малдәрігер"},
         {{"en", "animal doctor"}}},
        {"paediatrician", "2212", {"Paediatrician", "Педиатр", "Педиатр"}, {}},
        {"driving-instructor", "5165", {"Driving teacher", "Автоинструктор", "Автонұсқаушы"}, {}}};
    it.sectors = {{"2", ""}, {"22", "Health"}, {"225", ""}, {"23", "Education"}};
    // A word that only an activity has is known by its set.
    it.word_sets = {{WordKind::word, {"college"}},
                    {WordKind::role, {"doctor", "врач", "дәрігер"}},
                    {WordKind::role, {"teacher", "учитель"}},
                    {WordKind::noise, {"of", "the"}},
                    {WordKind::aside, {"at"}}};
    it.endings = {"s", "а"};
    it.listed[0].numbers = {"6."};
    it.listed[2].numbers = {"", "12."};
    it.listed[3].numbers = {"6)"};
    it.activities = {{"Colleges", {"college"}}, {"Schools", {"school"}}};
    return it;
  }();
  return known;
}

SearchResult search(std::string_view typed, std::string_view language = "",
                    std::size_t limit = 10) {
  static const ProfessionIndex index(list(), catalogue());
  return index.search(typed, language, limit);
}

/// The best entry; one past the list where there is none.
std::size_t best(std::string_view typed) {
  const SearchResult found = search(typed);
  return found.hits.empty() ? list().size() : found.hits.front().entry;
}

TEST(Search, PutsExactTitlesIdsAndNumbersFirst) {
  const struct {
    const char* typed;
    std::size_t entry;
    HitBy by;
  } rows[] = {{"Oncologist", oncologist, HitBy::title},
              {" ОНКОЛОГ. ", oncologist, HitBy::title},
              {"дерекқор әкімшісі", database, HitBy::title},
              {"Captain (ship)", captain, HitBy::title},
              {"Captain", captain, HitBy::title},
              {"cancer doctor", oncologist, HitBy::alias},
              {"dba", database, HitBy::alias},
              {"health/oncologist", oncologist, HitBy::id},
              {" college/teacher\n", college, HitBy::id},
              {"6.", oncologist, HitBy::number},
              {"6)", captain, HitBy::number},
              {"12", college, HitBy::number}};
  for (const auto& row : rows) {
    const SearchResult found = search(row.typed);
    ASSERT_FALSE(found.hits.empty()) << row.typed;
    EXPECT_EQ(found.hits[0].entry, row.entry) << row.typed;
    EXPECT_EQ(found.hits[0].by, row.by) << row.typed;
    EXPECT_EQ(found.hits[0].score, 100) << row.typed;
    EXPECT_FALSE(found.none_fits) << row.typed;
  }
}

TEST(Search, GivesEveryEntryOfANumber) {
  const SearchResult found = search("6");
  ASSERT_EQ(found.hits.size(), 2U);
  EXPECT_EQ(found.hits[0].matched, "6.");
  EXPECT_EQ(found.hits[1].entry, captain);
  EXPECT_EQ(search("6", "", 1).hits.size(), 1U);
}

TEST(Search, FindsWhatIsTypedOtherwise) {
  const std::pair<const char*, std::size_t> rows[] = {
      {"administrator database", database},  // in any order
      {"баз данных администратор", database},
      {"data base administrators", database},
      {"onc", oncologist},  // still being typed
      {"oncolgist", oncologist},
      {"ocnologist", oncologist},
      {"капиттан", captain},
      {"мугалим", school},      // without Kazakh letters
      {"jyrjkju", oncologist},  // on the other keyboard layout
      {"щтсщдщпшые", oncologist},
      {"v95fk3v", school},
      {"onkolog", oncologist},  // with Latin letters
      {"mūğalım", school}};
  for (const auto& [typed, entry] : rows) EXPECT_EQ(best(typed), entry) << typed;
}

TEST(Search, SaysWhereAndHowAWordMatched) {
  const auto first = [](std::string_view typed) { return search(typed).hits.at(0); };
  const Hit hit = first("the oncolgist");
  ASSERT_EQ(hit.words.size(), 1U);
  EXPECT_EQ(hit.words[0].begin, 4U);
  EXPECT_EQ(hit.words[0].end, 13U);
  EXPECT_EQ(hit.words[0].likeness, Likeness::spelling);
  EXPECT_EQ(hit.words[0].edits, 1);
  EXPECT_EQ(first("onkolog").words.at(0).likeness, Likeness::transliterated);
  EXPECT_EQ(first("datab").words.at(0).likeness, Likeness::beginning);
  EXPECT_TRUE(first("jyrjkju").other_layout);
  EXPECT_FALSE(first("onkolog").other_layout);
}

TEST(Search, KeepsTheEntriesOfOneOccupationAdjacent) {
  const SearchResult found = search("teacher");
  ASSERT_EQ(found.hits.size(), 2U);
  EXPECT_EQ(found.hits[0].entry, school);  // on a tie as in the list
  EXPECT_EQ(found.hits[1].entry, college);
  EXPECT_EQ(found.hits[0].score, found.hits[1].score);
  EXPECT_EQ(found.hits[0].occupation, "teacher");
  EXPECT_EQ(found.hits[1].occupation, "teacher");
}

TEST(Search, ChoosesAmongThemByWhatIsTypedBeside) {
  EXPECT_EQ(best("college teacher"), college);
  EXPECT_EQ(best("school teacher"), school);
  EXPECT_EQ(best("мастер производственного обучения"), college);
}

TEST(Search, LetsTheLanguageOnlyBreakTies) {
  EXPECT_EQ(search("онколог", "ru").hits.at(0).language, "ru");
  EXPECT_EQ(search("онколог", "kk").hits.at(0).language, "kk");
  for (const char* typed : {"teacher", "онколог", "doctor", "data", "vet"})
    for (const char* language : {"en", "ru", "kk"}) {
      const auto hits = search(typed, language).hits;
      const auto plain = search(typed).hits;
      ASSERT_EQ(hits.size(), plain.size()) << typed;
      for (std::size_t i = 0; i < hits.size(); ++i) {
        EXPECT_EQ(hits[i].entry, plain[i].entry) << typed;
        EXPECT_EQ(hits[i].score, plain[i].score) << typed;
      }
    }
}

TEST(Search, NamesAnOccupationThatIsNotOnTheListAndWhatIsNearIt) {
  const SearchResult found = search("vets");
  EXPECT_TRUE(found.none_fits);
  const SearchResult doctor = search("animal doctor");
  EXPECT_TRUE(doctor.none_fits);
  ASSERT_NE(doctor.recognised, nullptr);
  EXPECT_EQ(doctor.recognised->id, "veterinarian");
  ASSERT_FALSE(doctor.hits.empty());
  EXPECT_EQ(doctor.hits[0].entry, oncologist);
  EXPECT_EQ(doctor.hits[0].differs,
            (Differences{Difference::sector, Difference::work, Difference::part_of_title}));
}

TEST(Search, FindsNearWorkByItsClassification) {
  const SearchResult found = search("педиатр");
  EXPECT_TRUE(found.none_fits);
  ASSERT_NE(found.recognised, nullptr);
  EXPECT_EQ(found.recognised->id, "paediatrician");
  ASSERT_FALSE(found.hits.empty());
  EXPECT_EQ(found.hits[0].entry, oncologist);
  EXPECT_EQ(found.hits[0].by, HitBy::classification);
  EXPECT_EQ(found.hits[0].differs, Differences{});  // the same sector and the same unit group
  EXPECT_TRUE(found.hits[0].words.empty());
}

TEST(Search, TellsNoDifferenceWhereAnEntryFits) {
  for (const char* typed : {"oncologist", "teacher", "6", "dba"}) {
    EXPECT_EQ(search(typed).recognised, nullptr) << typed;
    for (const Hit& hit : search(typed).hits) EXPECT_TRUE(hit.differs.empty()) << typed;
  }
}

// Many kinds of teacher that are not on the list.
Catalogue with_more_teachers() {
  Catalogue it = catalogue();
  for (const char* title : {"Swimming teacher", "Dancing teacher", "Yoga teacher", "Art teacher"})
    it.unlisted.push_back({title, "2355", {title, title, title}, {}});
  return it;
}

TEST(Search, TakesNoHeadThatManyShareForWhatAWordBeforeItMakesOfIt) {
  const Catalogue known = with_more_teachers();
  const ProfessionIndex index(list(), known);
  const auto none_fits = [&](const char* typed) { return index.search(typed, "en", 5).none_fits; };
  EXPECT_TRUE(none_fits("bindery teacher"));
  EXPECT_FALSE(none_fits("teacher bindery"));  // a firm
  EXPECT_FALSE(none_fits("teacher"));
  EXPECT_FALSE(search("bindery teacher").none_fits);  // few share it
  EXPECT_TRUE(search("bindery taecher").none_fits);
  EXPECT_FALSE(search("taecher").none_fits);
}

TEST(Search, TakesAWordThatNobodyKnowsForNoFirmOnAnotherLayout) {
  EXPECT_FALSE(search("teacher sssss").none_fits);
  EXPECT_FALSE(search("еуфсрук").none_fits);
  EXPECT_TRUE(search("еуфсрук ыыыыы").none_fits);
}

TEST(Search, SaysSoWhereNothingIsLikeIt) {
  for (const char* typed : {"", "   ", ".,;", "zzz", "7", "13)", "\U0001F600", "医生"}) {
    const SearchResult found = search(typed);
    EXPECT_TRUE(found.none_fits) << typed;
    EXPECT_TRUE(found.hits.empty()) << typed;
    EXPECT_EQ(found.recognised, nullptr) << typed;
  }
}

TEST(Search, GivesNoMoreThanTheLimit) {
  for (const char* typed : {"teacher", "animal doctor", "педиатр", "6", "6."})
    for (const std::size_t limit : {0U, 1U, 2U, 100U})
      EXPECT_LE(search(typed, "", limit).hits.size(), limit) << typed;
  EXPECT_EQ(search("teacher", "", 1).hits.size(), 1U);
}

TEST(Search, StandsAnEmptyListAnEmptyCatalogueAndAVeryLongText) {
  const std::vector<Profession> none;
  const Catalogue nothing;
  EXPECT_TRUE(ProfessionIndex(none, nothing).search("teacher", "en", 5).none_fits);
  EXPECT_TRUE(ProfessionIndex(none, catalogue()).search("oncologist", "en", 5).hits.empty());
  EXPECT_EQ(ProfessionIndex(list(), nothing).search("учитель", "en", 5).hits.size(), 2U);
  std::string text;
  for (int i = 0; i < 5000; ++i) text += "teacher ";
  EXPECT_LE(search(text).hits.size(), list().size());
  EXPECT_TRUE(search(std::string(50000, 'x')).none_fits);
}

TEST(Search, GivesNoHitsWhereNoneAreWanted) {
  const SearchResult found = search("databse administrator", "", 0);
  EXPECT_TRUE(found.hits.empty());
  EXPECT_FALSE(found.none_fits);
}

TEST(Search, IsNotFooledByAWordSaidTwice) {
  EXPECT_EQ(search("driving driving").none_fits, search("driving").none_fits);
  EXPECT_EQ(search("animal doctor / animal doctor").none_fits, search("animal doctor").none_fits);
}

}  // namespace
}  // namespace anyqtama

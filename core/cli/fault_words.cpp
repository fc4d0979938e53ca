#include "fault_words.h"

#include <algorithm>
#include <string_view>

namespace anyqtama::cli {
namespace {

struct Sentence {
  std::string_view code;
  std::string_view words;  ///< {0}, {1}… are the values of the finding
};

constexpr Sentence sentences[] = {
    // The text
    {"invalid_utf8", "The file is not saved as UTF-8. Save it so in your editor."},
    {"invalid_json",
     "The file cannot be read: something is wrong on line {0} or just before it. Look for a comma "
     "too many or too few, a quotation mark or a bracket that is not closed."},
    {"too_deep", "The file is built in more layers than any file here needs."},
    {"too_large", "The file is too large to be one of these."},
    {"duplicate_key", "\"{0}\" stands twice in the same place. Keep one of the two."},

    // The form
    {"missing_file", "This file is missing."},
    {"missing_files", "There is no file in this folder."},
    {"no_schema", "\"$schema\" must name the form of the file; \"{0}\" is no form in schema/."},
    {"wrong_type", "This must be of the kind \"{0}\"."},
    {"missing_key", "\"{0}\" is missing here."},
    {"unknown_key", "\"{0}\" has no meaning here. Is it misspelt?"},
    {"unknown_value", "\"{0}\" is not allowed here, only: {1}."},
    {"too_small", "{0} is less than {1}, the least that is allowed."},
    {"too_great", "{0} is more than {1}, the most that is allowed."},
    {"too_short", "The text is empty or too short. What is not known is null."},
    {"too_long", "The text is longer than {0} characters."},
    {"too_few", "At least {0} must stand here, not {1}."},
    {"too_many", "At most {0} may stand here, not {1}."},
    {"stands_twice", "\"{0}\" stands twice in this list."},
    {"wrong_form", "\"{0}\" has the wrong form. What is asked for: {1}"},
    {"impossible_day", "{0} is no day of the calendar."},
    {"id_twice", "\"{0}\" is the id of another one in this list already."},
    {"other_file_name", "The file of \"{0}\" must be called {0}.json."},
    {"points_nowhere", "There is no {0} \"{1}\"."},
    {"goes_in_circles", "\"{0}\" leads back to itself, so that it says nothing."},

    // Editions
    {"open_end", "{0} has no last day, though {1} follows it on {2}."},
    {"editions_overlap",
     "{0} is in force to {1}, but {2} begins on {3}: on the days between, two editions are the "
     "law."},
    {"editions_gap",
     "{0} is in force to {1}, and {2} begins only on {3}: on the days between, no edition is the "
     "law."},
    {"repealed_other_day", "{0} must be repealed on the day {1} begins, {2}."},
    {"other_successor", "{0} names {1} as its successor, but the next edition is of {2}."},
    {"begins_unlike_act", "{0} begins on {1}, but {2}, which gave it its wording, on {3}."},
    {"ends_unlike_act", "{0} ends on {1}, but its act {2} on {3}."},
    {"ends_before_it_begins", "{0} begins on {1} and ends before that, on {2}."},
    {"nothing_after",
     "{0} ends on {1}, and no edition follows. If it is not known what follows, add a partial "
     "edition that says so."},

    // Points
    {"criterion_without_question",
     "The criterion \"{0}\" can never be scored: no question asks for it."},
    {"criterion_never_scores", "The criterion \"{0}\" can never be scored: no row gives points."},
    {"criterion_never_scores_strictly",
     "The criterion \"{0}\" can never be scored under the strict reading: it counts only with "
     "professions, and none is named."},
    {"answer_never_given", "\"{1}\" can never be answered to \"{0}\", so this row is never used."},
    {"answer_twice",
     "\"{0}\" gives points for the answer \"{1}\" twice, {2} and {3}: which is right?"},
    {"earns_nothing", "\"{1}\" under \"{0}\" gives no points. Leave the row out."},
    {"bands_overlap", "Bands {1} and {2} of \"{0}\" overlap: both begin at {3}."},
    {"bands_out_of_order",
     "Band {1} of \"{0}\" begins at {2}, below band {3}, which begins at {4}."},
    {"bands_fall", "Band {1} of \"{0}\" gives {2} points, not more than band {3} below it ({4})."},
    {"band_beyond_range",
     "Band {1} of \"{0}\" can never be reached: it begins at {2}, and nobody can answer more than "
     "{3}."},
    {"band_not_in_text",
     "A band of \"{0}\" begins at {1}. The stored text of {2} has no such band."},
    {"band_missing",
     "The stored text of {2} has a band from {1} years. In \"{0}\" no band begins there: a gap, "
     "filled by the band below."},
    {"points_not_in_text", "The stored text of {1} does not speak of {0} points."},
    {"threshold_asks_nothing", "The threshold is {0}: everybody reaches it."},
    {"threshold_unreachable", "The threshold is {0}, and all criteria together give {1}."},
    {"threshold_unreachable_strictly",
     "The threshold is {0}, and under the strict reading nobody can have more than {1}."},

    // Procedures, papers, terms
    {"pair_names_one_way",
     "\"{0}\" may be replaced by \"{1}\", but \"{1}\" does not name \"{0}\" in turn."},
    {"claims_contradict",
     "\"{0}\" and \"{1}\" may stand in for each other, yet the answer \"{2}\" asks for both."},
    {"claims_no_points",
     "\"{0}\" is asked for because of the points of \"{2}\" under \"{1}\", which gives none."},
    {"recognition_half_told",
     "\"{0}\" either needs recognition and says when it is met, or does neither."},
    {"conditions_contradict",
     "The answer \"{1}\" both waives recognition of \"{0}\" and leaves it unmet."},
    {"leans_on_later",
     "\"{0}\" leans on \"{1}\", which must stand before it in the list: else two terms could lean "
     "on each other."},
    {"alternative_same", "The second term of \"{0}\" is the same as the first."},
    {"limit_of_no_procedure", "The term \"{0}\" belongs to no procedure, so nobody ever sees it."},
    {"duty_without_deadline",
     "The duty \"{0}\" has the term \"{2}\", which the procedure \"{1}\" does not show."},
    {"term_not_in_text",
     "The term of \"{0}\" is {1}. The stored text of {2} does not speak of such a term."},
    {"range_reversed", "The least answer to \"{0}\" is {1}, more than the most, {2}."},

    // The text of the law
    {"provision_not_in_text", "{0} is cited, but {1} as stored in provisions/ has no such place."},
    {"act_not_known", "{0} is no act of acts.json."},
    {"provision_changed",
     "The text of {0} has changed since what rests on it was last read. Read again what is listed "
     "here, then take new seals: anyqtama cites DIR --seal."},
    {"provision_not_read",
     "{0} has no seal: it is new since what rests on it was last read. Then take new seals: "
     "anyqtama cites DIR --seal."},
    {"provision_gone",
     "{0} no longer stands in the stored text of {1}. Read again what is listed here, then take "
     "new seals: anyqtama cites DIR --seal."},

    // Professions
    {"no_such_sector", "\"{0}\" stands in the sector \"{1}\", which the list does not have."},
    {"no_such_activity", "\"{0}\" stands in the activity \"{1}\", which the list does not have."},
    {"no_such_group", "\"{0}\" stands in the group \"{1}\", which is no heading of its activity."},
    {"other_sector", "\"{0}\" stands in the sector \"{1}\", but its activity \"{2}\" in \"{3}\"."},
    {"other_activity", "The id \"{0}\" must begin with \"{2}/\", for it stands in \"{1}\"."},
    {"levels_out_of_order", "The levels of \"{0}\" must climb; {1} does not."},
    {"level_never_given", "\"{0}\" asks for level {1}, but only {2} to {3} can be answered."},
    {"entry_of_no_occupation",
     "\"{0}\" is of no occupation in occupations/listed/, so it is not found by other names."},
    {"entry_of_two_occupations", "\"{0}\" is of two occupations: {1} and {2}."},

    // Calendars
    {"year_missing", "The year {0} is missing between others."},
    {"year_twice", "The year {0} stands in {1} too."},
    {"year_in_other_file", "The year {0} must stand in calendars/{0}.json."},
    {"day_of_other_year", "{0} is no day of {1}."},
    {"day_twice", "{0} stands twice."},
    {"days_out_of_order", "{0} stands after {1}. Days stand in their order."},
    {"no_counterpart",
     "{0} was moved, but {1} does not answer it: the other end must be there, name this day, and "
     "name the same act."},
    {"moved_for_nothing", "{0} is a day off moved onto a weekend, which is off anyway."},
    {"holiday_missing",
     "In {0}, \"{1}\" should stand {2} times, as in the years before and after, and stands {3} "
     "times. If the law has taken it away, a note of the year says so by its name."},
    {"month_miscounted", "{0} has {1} working days by its days, but {2} are written here."},
    {"status_overstated", "{0} is called \"{1}\", but {2}."},
    {"day_without_name", "\"{0}\" has no name in calendars/names.json."},

    // Languages
    {"not_translated", "The text is missing in one language: {0}."},
    {"not_in_its_letters", "The text in {0} has no Cyrillic word: \"{1}\"."},
    {"numbers_differ",
     "The text in {0} does not have the same numbers as the English one. One of them is out of "
     "date."},

    {"engine_refuses",
     "The engine cannot read this ({0}), though every check held. Please report it."},
};

std::string filled(std::string_view words, const std::vector<std::string>& values) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] != '{') {
      text += words[i];
      continue;
    }
    const auto value = static_cast<std::size_t>(words[i + 1] - '0');
    if (value < values.size()) text += values[value];
    i += 2;
  }
  return text;
}

}  // namespace

std::string words_of(const Finding& finding) {
  const auto* const found =
      std::find_if(std::begin(sentences), std::end(sentences),
                   [&](const Sentence& sentence) { return sentence.code == finding.code; });
  return found == std::end(sentences) ? finding.code : filled(found->words, finding.values);
}

}  // namespace anyqtama::cli

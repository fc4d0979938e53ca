// One edition of the law, as values. Read from data/rulebooks and data/professions; no behaviour.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "anyqtama/answers.h"
#include "anyqtama/citation.h"

namespace anyqtama {

/// A place in `Rulebook::open_questions`.
using OpenQuestionIndex = std::size_t;

/// Something the text of the law leaves open.
struct OpenQuestion {
  std::string_view id;
  Citation citation;
};

/// Points for one answer; `only_lenient`: none under a strict reading of that question.
struct Award {
  Answer answer;
  int points;
  std::optional<OpenQuestionIndex> only_lenient;
};

/// Points from a length of experience on, up to the next band. `edge_only_lenient`: a strict
/// reading of that question leaves exactly `from` in the band below.
struct Band {
  Duration from;
  int points;
  std::optional<OpenQuestionIndex> edge_only_lenient;
};

/// One row of the points table: awards by answer, or bands by experience.
struct Criterion {
  std::string_view id;  ///< also the id of its question
  bool education;       ///< of the group from which a strict reading takes the single highest item
  Citation citation;
  std::vector<Award> awards;
  std::vector<Band> bands;
  int most;  ///< the most it can earn
  /// Where set, a strict reading of this question gives points only with `strict_professions`.
  std::optional<OpenQuestionIndex> profession_only_lenient;
  std::vector<std::size_t> strict_professions;
};

/// A profession by itself, one recommended inside a group, or the heading of a group.
enum class ProfessionKind { profession, recommended_occupation, heading };

/// The languages of names, in the order in which they are read and written.
constexpr std::string_view languages[] = {"en", "ru", "kk"};

/// A name in three languages; Russian and Kazakh ones are unofficial.
struct Names {
  std::string_view en;
  std::string_view ru;
  std::string_view kk;
};

/// A sector or an activity of the list of professions; `id` is its English name as printed.
struct ListPart {
  std::string_view id;
  Names names;
};

/// One entry of the list of professions (Annex 2).
struct Profession {
  std::string_view id;  ///< "activity/title"
  ProfessionKind kind;
  std::string_view sector;
  std::string_view activity;
  std::optional<std::string_view> group;
  std::vector<int> levels;  ///< of the national qualification framework; empty: none printed
  bool requires_foreign_language;
  Names title;  ///< English as printed
};

/// An event that starts a term.
struct EventKind {
  std::string_view id;
  bool may_have_time;
};

/// A question with what may be answered.
struct Question {
  std::string_view id;
  std::string_view kind;  ///< profession, choice, yes_no, experience, whole_number, documents
  std::vector<std::string_view> choices;
  int least = 0;
  int most = 0;
  Duration most_total;  ///< with kind experience: the most of each part
};

/// A condition on an answer: `question` answered with one of `answers`.
struct Claim {
  std::string_view question;
  std::vector<Answer> answers;
};

/// A document of a procedure (Std 8) and its formal demands.
struct DocumentRule {
  std::string_view id;
  std::vector<std::string_view> needs;
  std::optional<std::string_view> or_document;  ///< either of the two is enough
  std::vector<Claim> claimed_by;                ///< points rest on it, so the other cannot stand in
  std::vector<std::string_view> recognition_waived_by;
  std::vector<std::string_view> recognition_unmet_by;
  Citation citation;
};

/// What a term is counted in.
enum class TermUnit { working_day, month, year };

/// A length of time that the law names, e.g. 6 working days.
struct Term {
  int count;
  TermUnit unit;
};

/// A second count that the text allows.
struct AlternativeRule {
  std::string_view because;
  std::optional<std::string_view> from_time_limit;  ///< starts when that one is due
  Term term;
  Citation citation;
};

/// A time limit: a term from an event, perhaps capped, perhaps with a second count.
struct TimeLimit {
  std::string_view id;
  std::string_view shown_as;
  std::string_view actor;                     ///< "applicant" or "authority"
  std::string_view starts;                    ///< an event, or "registered"
  std::optional<std::string_view> registers;  ///< the filing whose registration starts it
  std::optional<Term> term;                   ///< empty: the registration itself
  std::optional<std::string_view> given_by;   ///< an event whose day, where known, is the due day
  std::optional<std::string_view> capped_by_event;
  std::optional<std::string_view> capped_by_time_limit;
  std::optional<AlternativeRule> alternative;
  Citation citation;
  std::vector<Citation> see_also;
};

/// A thing to say beside the result.
struct NoticeRule {
  std::string_view id;
  std::vector<std::string_view> procedures;  ///< empty: every one
  std::optional<Date> from;
  bool when_time_given;
  std::optional<Citation> citation;
};

/// What a person can ask of the office, with its papers and terms.
struct Procedure {
  std::string_view id;
  bool assesses_qualification;
  Citation citation;
  std::vector<DocumentRule> documents;
  std::vector<std::size_t> deadlines;  ///< places in `Rulebook::time_limits`
};

/// A ground for refusal (Std 9).
struct Ground {
  std::string_view id;
  Citation citation;
};

/// The days on which an edition is the law. `from` is empty where the exact day is not known.
struct InForce {
  std::optional<Date> from;
  Date not_before;
  std::optional<Date> to;
};

/// An edition as the engine computes with it; its texts are views into the library.
struct Rulebook {
  std::string_view id;
  std::string_view act;
  InForce in_force;
  std::optional<Date> repealed_since;
  std::string_view successor;
  int threshold;
  std::vector<Criterion> criteria;
  OpenQuestionIndex education_adds_up;  ///< a lenient reading adds up the education items
  std::vector<OpenQuestion> open_questions;
  std::vector<Ground> grounds;
  std::vector<Procedure> procedures;
  std::vector<TimeLimit> time_limits;
  std::vector<NoticeRule> notices;
  std::vector<Question> questions;
  std::vector<EventKind> events;
  std::vector<ListPart> sectors;
  std::vector<ListPart> activities;
  std::vector<Profession> professions;
  /// One entry for each combination of what the rules look at; the others are like one of them.
  std::vector<std::size_t> representatives;
};

/// The entry with this id; empty where there is none.
std::optional<std::size_t> find_profession(const Rulebook& rulebook, std::string_view id);

/// The procedure with this id; null where there is none.
const Procedure* find_procedure(const Rulebook& rulebook, std::string_view id);

/// The open question with this id; empty where there is none.
std::optional<OpenQuestionIndex> find_open_question(const Rulebook& rulebook, std::string_view id);

}  // namespace anyqtama

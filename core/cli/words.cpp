#include "words.h"

#include <array>

#include "analysis/spot.h"
#include "anyqtama/date.h"
#include "texts.h"

namespace anyqtama::cli {
namespace {

using Names12 = std::array<const char*, 12>;
using Names7 = std::array<const char*, 7>;

struct DateNames {
  Names12 months;
  Names7 weekdays;  ///< Sunday first
};

// As web/src/words/dates.ts has them; names of months stand in no message file.
DateNames date_names(std::string_view language) {
  if (language == "ru")
    return {{"января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
             "октября", "ноября", "декабря"},
            {"воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"}};
  if (language == "kk")
    return {{"қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек",
             "қазан", "қараша", "желтоқсан"},
            {"жексенбі", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі"}};
  return {{"January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"},
          {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"}};
}

std::string_view text_at(std::string_view path) {
  for (const Text& text : texts)
    if (text.path == path) return text.content;
  return "";
}

// Single spaces; and a Russian date's "г." shares its point with the end of the sentence.
std::string tidy(std::string_view text) {
  std::string tidied;
  for (const char c : text) {
    const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!space)
      tidied += c;
    else if (!tidied.empty() && tidied.back() != ' ')
      tidied += ' ';
  }
  if (tidied.ends_with(' ')) tidied.pop_back();
  constexpr std::string_view twice = " г..";
  for (auto at = tidied.find(twice); at != std::string::npos; at = tidied.find(twice))
    tidied.erase(at + twice.size() - 1, 1);
  return tidied;
}

constexpr std::pair<std::string_view, std::string_view> heads[] = {
    {"Order ", "citation-order"}, {"Rules ", "citation-rules"}, {"Std ", "citation-standard"},
    {"Annex ", "citation-annex"}, {"Form ", "citation-form"},   {"Art. ", "citation-article"}};

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

}  // namespace

Words::Words(std::string_view language) : language_(language), messages_(language) {
  const std::string folder = "web/locales/" + std::string(language) + '/';
  for (const Text& text : texts)
    if (text.path.starts_with(folder)) messages_.add(text.content);
}

std::string Words::say(std::string_view id, const Values& values) const {
  return tidy(messages_.say(id, values).value_or(std::string(id)));
}

std::string Words::place_in_law(std::string_view provision) const {
  for (const auto& [head, id] : heads) {
    if (!provision.starts_with(head)) continue;
    const auto rest = provision.substr(head.size());
    const auto open = rest.find('(');
    const std::string number(rest.substr(0, open));
    if (!is_number(number)) break;
    if (open == std::string_view::npos) return say(id, {{"number", number}});
    const std::string sub(rest.substr(open + 1, rest.size() - open - 2));
    if (is_number(sub)) return say(std::string(id) + "-sub", {{"number", number}, {"sub", sub}});
  }
  return std::string(provision);
}

std::string Words::long_date(std::string_view iso) const {
  const std::string year(iso.substr(0, 4));
  const auto month = static_cast<std::size_t>(std::stoi(std::string(iso.substr(5, 2))) - 1);
  const std::string day = std::to_string(std::stoi(std::string(iso.substr(8, 2))));
  const std::string name = date_names(language_).months[month];
  if (language_ == "kk") return year + " ж. " + day + ' ' + name;
  return day + ' ' + name + ' ' + year + (language_ == "ru" ? " г." : "");
}

std::string Words::weekday(std::string_view iso) const {
  const auto date = parse_date(iso.substr(0, 10));
  return date_names(language_).weekdays[static_cast<std::size_t>(weekday_of(*date))];
}

std::string Words::full_date(std::string_view iso) const {
  return language_ == "kk" ? long_date(iso) + ", " + weekday(iso)
                           : weekday(iso) + ", " + long_date(iso);
}

std::string Words::act_number(std::string_view act) const {
  constexpr TextLimits limits{1U << 20U, 16};
  const auto parsed = parse(text_at("data/acts.json"), limits);
  if (!parsed.ok()) return std::string(act);
  const Spot file("data/acts.json", &parsed.value());
  for (const Spot& one : file["acts"].items())
    if (one["id"].text() == act && one["number"].holds()) return one["number"].written();
  return std::string(act);
}

}  // namespace anyqtama::cli

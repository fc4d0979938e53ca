// What rests on a provision: every value that cites it, named by where it stands.

#include <algorithm>

#include "analysis.h"
#include "law_text.h"

namespace anyqtama {
namespace {

bool has(const Spot& list, std::string_view text) {
  const auto items = list.items();
  return std::any_of(items.begin(), items.end(),
                     [&](const Spot& item) { return item.text() == text; });
}

// What the parts of a rulebook are called; a part inside another one stands after it.
constexpr std::pair<std::string_view, std::string_view> kinds[] = {
    {"/scoring/threshold", "threshold"},
    {"/scoring/criteria/", "criterion"},
    {"/open_questions/", "open question"},
    {"/grounds_for_refusal/", "ground for refusal"},
    {"/withdrawal/", "withdrawal"},
    {"/termination/", "end of the certificate"},
    {"/duties/", "duty"},
    {"/appeal_steps/", "step of an appeal"},
    {"/procedures/", "procedure"},
    {"/time_limits/", "deadline"},
    {"/notices/", "notice"},
    {"/defects/", "note on the text"}};

std::string_view kind_of(const Spot& spot) {
  for (const auto& [start, kind] : kinds)
    if (spot.at().starts_with(start)) return kind;
  return spot.file().starts_with("professions/") ? "list of professions" : "text";
}

class Search {
 public:
  Search(std::string_view act, std::string_view provision) : act_(act), provision_(provision) {}

  void look_at(const Spot& file);
  void look_at_case(const Spot& file);
  std::vector<Citing> take() { return std::move(found_); }

 private:
  bool cites(const Spot& spot, std::string_view act) const;
  void add(std::string_view kind, std::string id, const Spot& spot) {
    found_.push_back({std::string(kind), std::move(id), std::string(spot.file()), spot.at()});
  }
  void look_at(const Spot& file, const Spot& spot, std::string_view owner);
  void look_at_duties(const Spot& rulebook);
  bool speaks_of_it(std::string_view sentence) const;

  std::string_view act_;
  std::string_view provision_;
  std::vector<Citing> found_;
};

bool Search::cites(const Spot& spot, std::string_view act) const {
  const auto own = spot["act"].holds() ? spot["act"].text() : act;
  return own == act_ && (spot["provision"].text() == provision_ ||
                         has(spot["see_also"], provision_) || has(spot["provisions"], provision_));
}

// `owner`: the id of the nearest object around it that has one.
void Search::look_at(const Spot& file, const Spot& spot, std::string_view owner) {
  const std::string_view id = spot["id"].holds() ? spot["id"].text() : owner;
  const bool paper = spot.at().find("/documents/") != std::string::npos;
  if (cites(spot, file["act"].text()) && !file["provisions"].holds()) {
    const auto name = paper ? std::string(id) + " (" + std::string(owner) + ")" : std::string(id);
    add(paper ? "paper" : kind_of(spot), name, spot);
    for (const Spot& entry : spot["entries"].items())
      add("profession", entry["id"].written(), entry);
  }
  for (const auto& [key, member] : spot.members()) look_at(file, member, id);
  for (const Spot& item : spot.items()) look_at(file, item, id);
}

// A duty without a place of its own rests on that of its time limit.
void Search::look_at_duties(const Spot& rulebook) {
  for (const Spot& limit : rulebook["time_limits"].items())
    for (const Spot& duty : rulebook["duties"].items())
      if (!duty["provision"].holds() && duty["time_limit"].text() == limit["id"].text() &&
          cites(limit, rulebook["act"].text()))
        add("duty", duty["id"].written(), duty);
}

void Search::look_at(const Spot& file) {
  look_at(file, file, "");
  look_at_duties(file);
}

// "Rules 10" is not spoken of by "Rules 10(1)", nor by "Rules 101".
bool Search::speaks_of_it(std::string_view sentence) const {
  for (auto at = sentence.find(provision_); at != std::string_view::npos;
       at = sentence.find(provision_, at + 1)) {
    const std::string_view rest = sentence.substr(at + provision_.size());
    const bool digit = !rest.empty() && rest[0] >= '0' && rest[0] <= '9';
    const bool part = rest.size() > 1 && rest[0] == '(' && rest[1] >= '0' && rest[1] <= '9';
    if (!digit && !part) return true;
  }
  return false;
}

void Search::look_at_case(const Spot& file) {
  bool found = speaks_of_it(file["because"].text());
  walk(file["reply"], [&](const Spot& spot) { found = found || cites(spot, ""); });
  if (found) add("case", std::string(file.file()), file);
}

}  // namespace

std::vector<Citing> citing(const std::vector<DataFile>& files, const std::vector<DataFile>& cases,
                           const std::string& act, const std::string& provision) {
  Report unread;
  Search search(act, provision);
  const DataFolder data(files, unread);
  for (const Spot& file : data.all()) search.look_at(file);
  const DataFolder tests(cases, unread);
  for (const Spot& file : tests.all()) search.look_at_case(file);
  return search.take();
}

std::vector<std::string> acts_with(const std::vector<DataFile>& files,
                                   const std::string& provision) {
  Report unread;
  const DataFolder data(files, unread);
  const LawText law(data);
  std::vector<std::string> acts;
  for (const auto& [act, file] : law.acts())
    if (law.entry(act, provision).holds()) acts.emplace_back(act);
  return acts;
}

}  // namespace anyqtama

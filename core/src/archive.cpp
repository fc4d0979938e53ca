#include "archive.h"

#include <cstdint>
#include <type_traits>

namespace anyqtama {
namespace {

// The fields of every type: one list for both directions.
template <typename T, typename U>
concept Is = std::is_same_v<std::remove_const_t<T>, U>;

template <typename A>
void fields(A& a, Is<Citation> auto& it) {
  a(it.act, it.provision);
}
template <typename A>
void fields(A& a, Is<Duration> auto& it) {
  a(it.years, it.months, it.days);
}
template <typename A>
void fields(A& a, Is<Names> auto& it) {
  a(it.en, it.ru, it.kk);
}
template <typename A>
void fields(A& a, Is<OpenQuestion> auto& it) {
  a(it.id, it.citation);
}
template <typename A>
void fields(A& a, Is<Award> auto& it) {
  a(it.answer, it.points, it.only_lenient);
}
template <typename A>
void fields(A& a, Is<Band> auto& it) {
  a(it.from, it.points, it.edge_only_lenient);
}
template <typename A>
void fields(A& a, Is<Criterion> auto& it) {
  a(it.id, it.education, it.citation, it.awards, it.bands, it.most, it.profession_only_lenient,
    it.strict_professions);
}
template <typename A>
void fields(A& a, Is<Profession> auto& it) {
  a(it.id, it.kind, it.sector, it.activity, it.group, it.levels, it.requires_foreign_language,
    it.title);
}
template <typename A>
void fields(A& a, Is<ListPart> auto& it) {
  a(it.id, it.names);
}
template <typename A>
void fields(A& a, Is<EventKind> auto& it) {
  a(it.id, it.may_have_time);
}
template <typename A>
void fields(A& a, Is<Question> auto& it) {
  a(it.id, it.kind, it.choices, it.least, it.most, it.most_total);
}
template <typename A>
void fields(A& a, Is<Claim> auto& it) {
  a(it.question, it.answers);
}
template <typename A>
void fields(A& a, Is<DocumentRule> auto& it) {
  a(it.id, it.needs, it.or_document, it.claimed_by, it.recognition_waived_by,
    it.recognition_unmet_by, it.citation);
}
template <typename A>
void fields(A& a, Is<Term> auto& it) {
  a(it.count, it.unit);
}
template <typename A>
void fields(A& a, Is<AlternativeRule> auto& it) {
  a(it.because, it.from_time_limit, it.term, it.citation);
}
template <typename A>
void fields(A& a, Is<TimeLimit> auto& it) {
  a(it.id, it.shown_as, it.actor, it.starts, it.registers, it.term, it.given_by, it.capped_by_event,
    it.capped_by_time_limit, it.alternative, it.citation, it.see_also);
}
template <typename A>
void fields(A& a, Is<NoticeRule> auto& it) {
  a(it.id, it.procedures, it.from, it.when_time_given, it.citation);
}
template <typename A>
void fields(A& a, Is<Procedure> auto& it) {
  a(it.id, it.assesses_qualification, it.citation, it.documents, it.deadlines);
}
template <typename A>
void fields(A& a, Is<Ground> auto& it) {
  a(it.id, it.citation);
}
template <typename A>
void fields(A& a, Is<InForce> auto& it) {
  a(it.from, it.not_before, it.to);
}
template <typename A>
void fields(A& a, Is<Rulebook> auto& it) {
  a(it.id, it.act, it.in_force, it.repealed_since, it.successor, it.threshold, it.criteria,
    it.education_adds_up, it.open_questions, it.grounds, it.procedures, it.time_limits, it.notices,
    it.questions, it.events, it.sectors, it.activities, it.professions, it.representatives);
}
template <typename A>
void fields(A& a, Is<PartialEdition> auto& it) {
  a(it.id, it.act, it.in_force);
}
template <typename A>
void fields(A& a, Is<CalendarDay> auto& it) {
  a(it.date, it.id, it.working);
}
template <typename A>
void fields(A& a, Is<CalendarYear> auto& it) {
  a(it.year, it.status, it.projected, it.days);
}
template <typename A>
void fields(A& a, Is<ClockChange> auto& it) {
  a(it.from, it.utc_offset);
}
template <typename A>
void fields(A& a, Is<Region> auto& it) {
  a(it.id, it.name, it.clock);
}
template <typename A>
void fields(A& a, Is<Library> auto& it) {
  a(it.rulebooks, it.partial_editions, it.calendar, it.end_of_hours, it.regions);
}

class Packer {
 public:
  template <typename... Fields>
  void operator()(const Fields&... fields) {
    (put(fields), ...);
  }

  std::string take() { return std::move(bytes_); }

 private:
  // Seven bits a byte, the lowest first; the eighth says that more follow.
  void put_number(std::uint32_t number) {
    for (; number >= 0x80U; number >>= 7U) bytes_ += static_cast<char>(number | 0x80U);
    bytes_ += static_cast<char>(number);
  }

  void put(std::string_view text) {
    put_number(static_cast<std::uint32_t>(text.size()));
    bytes_ += text;
  }

  void put(const Date& date) {
    put_number(static_cast<std::uint32_t>((date - first_date).count()));
  }

  template <typename T>
  void put(const std::vector<T>& items) {
    put_number(static_cast<std::uint32_t>(items.size()));
    for (const T& item : items) put(item);
  }

  template <typename T>
  void put(const std::optional<T>& held) {
    put_number(held ? 1 : 0);
    if (held) put(*held);
  }

  void put(const Answer& answer) {
    put_number(static_cast<std::uint32_t>(answer.index()));
    std::visit([this](const auto& held) { put(held); }, answer);
  }

  void put(const WorkingCalendar& calendar) { put(calendar.years()); }

  template <typename T>
  void put(const T& it) {
    if constexpr (std::is_class_v<T>)
      fields(*this, it);
    else
      put_number(static_cast<std::uint32_t>(it));
  }

  std::string bytes_;
};

class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}

  template <typename... Fields>
  void operator()(Fields&... fields) {
    (take(fields), ...);
  }

 private:
  // Inlined at every field, these two would double the module.
  [[gnu::noinline]] std::uint32_t number() {
    std::uint32_t value = 0;
    for (unsigned shift = 0;; shift += 7U) {
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      value |= (byte & 0x7FU) << shift;
      if (byte < 0x80U) return value;
    }
  }

  [[gnu::noinline]] void take(std::string_view& text) {
    const std::size_t size = number();
    text = bytes_.substr(at_, size);
    at_ += size;
  }

  void take(Date& date) { date = first_date + std::chrono::days{number()}; }

  // A loop for itself: wasm/CMakeLists.txt tells why.
  template <typename T>
  [[gnu::noinline]] void take(std::vector<T>& items) {
    items = std::vector<T>(number());
    for (T& item : items) take(item);
  }

  template <typename T>
  void take(std::optional<T>& held) {
    if (number() != 0) take(held.emplace());
  }

  void take(Answer& answer) {
    const auto index = number();
    if (index == 0)
      take(answer.emplace<std::string_view>());
    else if (index == 1)
      answer = number() != 0;
    else
      answer = static_cast<int>(number());
  }

  void take(WorkingCalendar& calendar) {
    std::vector<CalendarYear> years;
    take(years);
    calendar = WorkingCalendar::of(std::move(years));
  }

  template <typename T>
  void take(T& it) {
    if constexpr (std::is_class_v<T>)
      fields(*this, it);
    else
      it = static_cast<T>(number());
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
};

}  // namespace

std::string pack(const Library& library) {
  Packer packer;
  packer(library);
  return packer.take();
}

Library unpack(std::string_view bytes) {
  Library library{};
  Unpacker unpacker(bytes);
  unpacker(library);
  return library;
}

}  // namespace anyqtama

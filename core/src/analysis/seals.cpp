// A seal is taken of every stored paragraph when what rests on it has been read against it. A
// paragraph that no longer fits its seal has changed since.

#include <cstdint>

#include "checks.h"
#include "law_text.h"

namespace anyqtama {
namespace {

constexpr std::string_view kept_in = "provisions-read.json";

// FNV-1a, 64 bits: to notice a change, not to guard against a forger.
std::string seal_of(std::string_view text) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : text) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3U;
  }
  std::string digits(16, '0');
  for (std::size_t i = digits.size(); i-- > 0; hash >>= 4U)
    digits[i] = "0123456789abcdef"[hash & 15U];
  return digits;
}

Spot sealed_act(const DataFolder& data, std::string_view act) {
  const Spot file = data.file(kept_in);
  for (const Spot& sealed : file["acts"].items())
    if (sealed["act"].text() == act) return sealed;
  return {file.file(), nullptr};
}

Spot sealed_provision(const Spot& act, std::string_view id) {
  for (const Spot& provision : act["provisions"].items())
    if (provision["id"].text() == id) return provision;
  return {act.file(), nullptr};
}

}  // namespace

void check_seals(const DataFolder& data, Report& report) {
  const LawText law(data);
  for (const auto& [act, file] : law.acts()) {
    const Spot sealed = sealed_act(data, act);
    for (const Spot& provision : file["provisions"].items()) {
      const std::string id = provision["id"].written();
      const Spot seal = sealed_provision(sealed, id)["seal"];
      if (report.expect(seal.holds(), "provision_not_read", provision, {id, std::string(act)}))
        report.expect(seal.text() == seal_of(provision["text"].text()), "provision_changed",
                      provision["text"], {id, std::string(act)});
    }
    for (const Spot& provision : sealed["provisions"].items())
      report.expect(law.entry(act, provision["id"].text()).holds(), "provision_gone", provision,
                    {provision["id"].written(), std::string(act)});
  }
}

std::string seals(const std::vector<DataFile>& files) {
  Report unread;
  const DataFolder data(files, unread);
  const LawText law(data);
  std::string text = "{\n  \"$schema\": \"schema/provisions-read.schema.json\",\n  \"acts\": [";
  std::string_view before_act = "\n";
  for (const auto& [act, file] : law.acts()) {
    text += std::string(before_act) + "    {\n      \"act\": \"" + std::string(act) +
            "\",\n      \"provisions\": [";
    std::string_view before = "\n";
    for (const Spot& provision : file["provisions"].items()) {
      text += std::string(before) + R"(        { "id": ")" + provision["id"].written() +
              R"(", "seal": ")" + seal_of(provision["text"].text()) + "\" }";
      before = ",\n";
    }
    text += "\n      ]\n    }";
    before_act = ",\n";
  }
  return text + "\n  ]\n}\n";
}

}  // namespace anyqtama

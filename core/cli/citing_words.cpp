#include "citing_words.h"

namespace anyqtama::cli {

std::string words_of(const Citing& one) {
  std::string words = one.kind;
  if (!one.id.empty() && one.id != one.file) words += ' ' + one.id;
  words += ": " + one.file;
  return one.at.empty() ? words : words + " (" + one.at + ')';
}

void write(const Citing& one, Writer& to) {
  to.object([&] {
    to.member("kind", one.kind);
    to.member("id", one.id);
    to.member("file", one.file);
    to.member("at", one.at);
  });
}

}  // namespace anyqtama::cli

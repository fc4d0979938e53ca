#include "anyqtama/library.h"

namespace anyqtama {

const Rulebook* rulebook_on(const Library& library, Date date) {
  const Rulebook* latest = nullptr;
  for (const Rulebook& rulebook : library.rulebooks)
    if (rulebook.in_force.not_before <= date) latest = &rulebook;
  return latest;
}

}  // namespace anyqtama

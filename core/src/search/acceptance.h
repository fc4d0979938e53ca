// Whether the best entry is what was typed, or only shares words with it.
#pragma once

#include "interpretation.h"

namespace anyqtama {

/// Keeps references to both indexes.
class Acceptance {
 public:
  Acceptance(const TitleIndex& listed, const TitleIndex& unlisted)
      : listed_(listed), unlisted_(unlisted) {}

  /// By its very words, or well enough and no worse than `rival`, the best unlisted occupation.
  bool fits(const Interpretation& reading, int rival) const;

 private:
  int doubts(const Interpretation& reading) const;
  std::uint32_t unlisted_with(const Typed& typed, const Interpretation& reading) const;
  WordMask shared_head(const Interpretation& reading) const;
  bool rests_on_a_word(const Interpretation& reading) const;

  const TitleIndex& listed_;
  const TitleIndex& unlisted_;
};

}  // namespace anyqtama

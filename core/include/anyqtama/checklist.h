// The documents of a procedure (Std 8, Std 10(2)) and what each of them still lacks.
#pragma once

#include <string_view>
#include <vector>

#include "anyqtama/rulebook.h"

namespace anyqtama {

/// Whether a document is in hand and in its form, or another one stands in for it.
enum class DocumentStatus { have, missing, not_needed };

/// A document of the procedure, held against the answers.
struct DocumentCheck {
  const DocumentRule* rule;
  DocumentStatus status;
  std::vector<std::string_view> needs;
  std::vector<std::string_view> lacks;  ///< the needs known to be unmet
};

/// One check for each document of `procedure`, in its order.
std::vector<DocumentCheck> check_documents(const Procedure& procedure, const Answers& answers);

}  // namespace anyqtama

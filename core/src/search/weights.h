// What words weigh and what it costs to miss them, as tuned on tests/professions.
#pragma once

#include <cstddef>

namespace anyqtama::weights {

// Weights are quarters of a bit: how much rarer than everything a word is.
constexpr int least_weight = 4;
constexpr int role_weight = 18;  // the head decides more than what stands before it
constexpr int weak_role_weight = 3;
constexpr int seniority_weight = 3;
constexpr int unknown_weight = 12;
constexpr std::size_t short_unknown = 4;  // IB, KS4, PLC: letters of a firm or a school form
constexpr int number_weight = 3;
constexpr int sure = 75;  // percent from which a candidate tells what its word weighs

// What is typed and not in the title costs a little more than what is in the title and not typed.
constexpr int cost_of_typed = 9;
constexpr int cost_of_title = 7;
constexpr int cost_unit = 10;

constexpr int aside_part = 5;     // of a word that tells where
constexpr int forgiven_part = 4;  // of a word that tells the activity
constexpr int half_told = 75;     // percent left where less than half of the title is matched

constexpr int transliterated_less = 4;

}  // namespace anyqtama::weights

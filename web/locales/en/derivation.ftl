### The calculation, step by step, fetched when first wanted. Ids and variables are the same in every language.

derivation-lead = Each step rests on your answer and on a rule; “§” opens the rule’s text. Counted under: { $edition }.
derivation-answer = Your answer
derivation-rule = Rule
derivation-gives = It gives
derivation-points = Points
derivation-no-points = No answer yet: nothing is counted for now, up to { $most } possible
derivation-question = The readings part on
derivation-sum = { $parts } = { $earned }.
derivation-list = List of professions
derivation-ground = Ground for refusal
derivation-outcome = Outcome
derivation-because = Because
derivation-so = So
derivation-named = “{ $name }”
derivation-because-refusal_expected = A ground for refusal is found: { $names }.
    .whatever = Whatever you still answer, one of the grounds for refusal is found.
derivation-because-open_question = No ground for refusal is found for certain, but this rests on an open question: { $names }.
    .whatever = Whatever you still answer, one of the grounds rests on an open question.
derivation-because-no_ground_found = None of the grounds for refusal that can be checked here is found.
derivation-because-undecided = Answers that are missing can still change it: { $names }.

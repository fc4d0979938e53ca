### The editions of the order, fetched when first wanted. Ids and variables are the same in every language.

edition-title = Order { $act }
edition-from = In force from
edition-not-before = not known exactly: not before { $day }
edition-to = In force to
edition-open = no end is known
edition-repealed = Repealed
edition-repealed-by = on { $day }, by { $act }
edition-wording-rules = Wording of the Rules
edition-wording-professions = Wording of the list of professions
edition-status-in-force = In force now
edition-status-repealed = Repealed
edition-known = What we have of it
edition-known-whole = The whole English text, an unofficial translation
edition-known-partly = Only the facts below; its text was not found

compare-title = Rule by rule
compare-lead = { $before } and { $after }, compared from the data alone. A rule counts as the same when it says the same, wherever it stands.
compare-changed =
    { $count ->
        [one] Changed: { $count } rule
       *[other] Changed: { $count } rules
    }
    .none = No change in the rules is known.
compare-same =
    { $count ->
        [one] The same: { $count } rule
       *[other] The same: { $count } rules
    }
compare-not_known =
    { $count ->
        [one] Not known: { $count } rule
       *[other] Not known: { $count } rules
    }
rule-threshold = Points needed
rule-professions = List of professions
rule-entries =
    { $count ->
        [one] { $count } line
       *[other] { $count } lines
    }
rule-next-day = on the day of filing, or on the next working day
rule-named = named
rule-absent = not there
rule-same = the same
rule-changed = changed
rule-dropped = no longer there
rule-not-known = not known
rule-kind-threshold = Points
rule-kind-criterion = Points
rule-kind-ground = Ground for refusal
rule-kind-professions = Professions
rule-kind-procedure = Papers of the procedure
rule-kind-time_limit = Term
rule-kind-duty = Your duty
rule-kind-certificate_end = End of the certificate
rule-kind-withdrawal = Withdrawal
rule-kind-appeal = Complaint

which-lead = You file near the day on which one order took the place of another. The same answers, filed on either side of it:
which-filed = Filed on { $date }
which-yours = Your filing date
which-order = Order in force that day
which-outcome = On your answers
which-both = { $strict } or { $lenient }
which-not-known = Not known: the text of this order was not found.
which-open = This checker goes by the day of filing. We found no rule that says which order applies to papers filed under the old order and decided under the new one.

citation-order-title = Order, title
citation-order-repeal = Order, note on its repeal
citation-order-preamble = Order, preamble
citation-order-footnote = Order, note on its title
citation-rules-title = Rules, title
citation-rules-footnote = Rules, note on their wording
citation-std-title = Standard, title

### A saved result beside the one of today. Ids and variables are the same in every language.

recheck-title = Your saved result, checked again
recheck-same = The same result. Nothing has changed.
recheck-changed = Something has changed.
recheck-before = Then
recheck-after = Now
recheck-outcome = Outcome
recheck-together = Points together
recheck-both = { $strict } or { $lenient }
recheck-absent = none
recheck-no-date = no date
recheck-others = Other details differ too. The result below is the one of today.
recheck-saved = Saved: { $moment }.
recheck-edition = The edition was { $before }, now it is { $after }.
recheck-data-same = The legal data are the same.
recheck-data-changed = The legal data have changed.
recheck-engine = Engine: { $before } then, { $after } now.

### All questions on one sheet, fetched when first wanted. Ids and variables are the same in every language.

sheet-lead = Answer in any order and leave out what you do not know. “Your case so far” follows along.
sheet-single = One question at a time

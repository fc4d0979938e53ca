### The plan for the papers, fetched when first opened. Ids and variables are the same in every language.

plan-lead = How many days does each kind of work take you? These are your own numbers. The order sets no term for them. We count them back from your filing date as plain calendar days, one kind of work after the other.
plan-recognition = Recognition or nostrification
    .hint = Days from handing the papers in to having the result.
    .short = recognition
plan-translation = Translation
    .hint = Days for one paper.
    .short = translation
plan-notary = Notary
    .hint = Days for one paper.
    .short = notary
plan-other = Getting the paper itself
    .hint = Days until you hold it: an employer’s answer, the post.
    .short = getting it
plan-fault = Enter a whole number of days, from 0 to { $most }.
plan-ready-by = All papers ready by { $date }
plan-past = This filing date has passed. The days below show when you would have had to begin.
plan-rows = When to begin
plan-start = Begin by { $date }
plan-part = { $work } { $days }
plan-days =
    { $count ->
        [one] { $count } day: { $parts }
       *[other] { $count } days: { $parts }
    }
plan-late = This day has passed
plan-earliest = Your filing date comes too soon for these days. If you begin today, you could file on { $date } at the earliest.
plan-nothing = Every paper is ready. There is nothing to begin.

### The page's own words. Ids and variables are the same in every language.

## Frame

page-title = { $view } – Anyqtama
page-title-error = Error: { $title }
skip-link = Skip to the question
language-label = Language
list-and = { $first } and { $last }
colon = { $name }: { $value }

## First lines

intro-title = Would your papers carry you through?
intro-lead = A self-check for Kazakhstan’s certificate of compliance of qualification for self-employment. Answer what you know. You see your points, the papers you still need and the dates to keep, each with its place in the law.
intro-work-title = A job, not a business
intro-work = “Self-employment” here means finding a job on your own. You work under an employment contract.
intro-decides-title = The Commission decides
intro-decides = This is a self-estimate. It is not legal advice and not an application.
intro-device-title = Nothing leaves your device
intro-device = Your answers are not sent or saved. When you close the page, they are gone.
repeal-tag = Repealed
repeal-text = Order No. { $number } was repealed on { $since }. Order No. { $successor } of { $date } is in force now. The points and terms here are those of the repealed order.
repeal-short = Order No. { $number }, since { $since }.
repeal-more = What is known about Order No. { $successor }

## Getting around

view-questions = Questions
view-review = Your answers
view-result = Result
nav-label = Parts of the check
progress = { $done } of { $all } steps
continue = Continue
back = Back
see-result = See the result
answer-rest = Answer the next question
why-ask = Why we ask
not-pushed = No answer here can change your result any more. You may still answer it.

## Questions

fields-optional = Leave a date empty if you do not know it.
date-example = Day, month and year, for example { $example }
date-read-as = That is { $date }.
filed-date-label = Filing date
filed-time-label = Time, if you file late in the day
filed-time-hint = For example 17:45. Empty means: within working hours.
filed-today = In Kazakhstan it is now { $moment }.
filed-use-today = Use today
filed-repealed = To see the points under the order while it was in force, choose a date up to { $last }.
filed-use-last = Use { $last }
region-any = I don’t know yet
region-hint = Only for the clock. All of Kazakhstan has kept the same time since { $since }.
time-label = Time
time-hint = For example 17:45. You may leave it empty.
step-conditions = Which qualification level and languages do you have?
step-conditions-short = Level and language
step-events = Which of these days do you know?
step-events-short = Dates
step-events-issue = You may skip this before you have a certificate. With these days you see when the certificate ends and when later papers are due.
step-documents-hint = Mark what you have in the form asked for. You can change this later, also in the result.
profession-search = Your profession
profession-search-hint = In English, Russian or Kazakh. A few letters are enough.
profession-found =
    { $count ->
        [one] { $count } line found. Choose it if it is yours.
       *[other] { $count } lines found. Choose yours.
    }
profession-found-by = Found by another name:
profession-industry = In which industry?
profession-match =
    { $reason ->
        [exact] exact title
        [near] almost the same title
        [spelling] spelled a little differently
        [layout] typed on the other keyboard layout
        [latin] typed in Latin letters
        [number] its number in the list
        [sector] another sector
        [work] another kind of work
       *[part_of_title] only part of the title matches
    }
profession-differs = Difference: { $what }
profession-looks-like = This looks like: { $title }. We did not find it on the list.
profession-none-fits = Nothing on the list is clearly this.
profession-closest = Closest entries
profession-closest-hint = Choose one only if it is your work. The Commission decides.
profession-ways-on = Below you can browse the whole list, or say that your profession is not on it.
profession-names-coming = Nothing among the printed titles so far. Other names are still loading…
profession-names-missing = Other names could not be loaded. Only the titles of the list are searched.
profession-printed = Printed in the order:
profession-unofficial = unofficial translation
profession-browse = Browse the whole list
profession-chosen = You chose
profession-other = Or choose one of these
experience-period = Job { $number }
experience-from = First day
experience-to = Last day
experience-open = I still work there
experience-open-hint = Counts up to the filing date.
experience-add = Add another job
experience-remove = Remove job { $number }
experience-counted = Counted so far: { $span }
experience-years = Years
experience-months = Months
experience-days = Days

## Faults

fault-title = Please correct this
fault-kept = Nothing you typed is lost. “Your case so far” is from before this answer.
fault-in-result = One answer cannot be read, so the result is not up to date.
fault-change = Correct it
place-period = Job { $number }: { $end }

## Your case so far

panel-title = Your case so far
panel-points =
    { $earned ->
        [one] { $earned } point, { $threshold } needed
       *[other] { $earned } points, { $threshold } needed
    }
panel-points-both = { $strict } or { $lenient } points, { $threshold } needed
panel-next = Next date
panel-next-none = No date yet
panel-missing =
    { $count ->
        [one] { $count } answer can still change the result
       *[other] { $count } answers can still change the result
    }
panel-papers =
    { $count ->
        [0] Every paper is marked
        [one] { $count } paper not marked yet
       *[other] { $count } papers not marked yet
    }
panel-more = Details
live-outcome = { $outcome }. { $points }.

## Review

review-title = Check your answers
review-lead = Change any answer. The others stay as they are.
review-change = Change
review-change-what = Change: { $what }
review-empty = Not answered
review-open = Can still change the result
review-days = from { $from } to { $to }
review-days-open = since { $from }
review-documents =
    { $count ->
        [0] None marked
        [one] { $count } paper marked
       *[other] { $count } papers marked
    }

## Result

result-title = Result
result-on-page = On this page
result-as-of = Filing date
result-procedure = Procedure
result-edition = Rules
result-edition-in-force = Order No. { $number }, in force to { $to }
result-edition-start = The exact first day is not known: not before { $day }.
result-edition-repealed = Repealed Order No. { $number } (in force to { $to })
result-repealed-label = Under the repealed Order No. { $number }
result-decides = Who decides
result-decides-issue = The Commission recommends, and the local executive body decides.
result-decides-office = The local executive body decides.
result-no-points = This procedure has no points. Here are its papers and dates.
open-title = Open questions
open-lead = The text of the order can be read in more than one way here. We show both and do not choose.
points-title = Points
points-caption = Points by criterion
points-criterion = Criterion
points-yours = Your points
points-most = Most
points-total = Together
points-none = no answer yet
points-verdict = { $verdict }: { $points }.
points-reachable = Up to { $reachable } still possible.
rail-alone = { $points }. { $parts }
rail-named = { $reading }: { $points }. { $parts }
rail-part = { $criterion }: { $points }
rail-ghost = Still possible: up to { $reachable }.
rail-needed = { $threshold } needed
missing-title = What is still missing
missing-lead = These answers can still change the result.
missing-none = Nothing. The answers you have not given cannot change the result.
ways-title = Ways to reach { $threshold } points
ways-lead = Each line is enough by itself. Every way is counted again by the engine, under the strict reading.
ways-none = No change the engine knows would reach { $threshold } points.
ways-both = { $strict } points
ways-differ = { $strict } points, or { $lenient } under the lenient reading
profession-title = Your profession
profession-sector = Sector
profession-activity = Activity
profession-group = Group
profession-number = Number in the list
profession-levels = Qualification levels
profession-levels-none = none named
profession-level-in =
    { $place ->
        [in] Your level is one of these.
        [above] Your level is above these.
       *[below] Your level is below these.
    }
profession-language = Foreign language
profession-language-yes = asked for
profession-language-no = not asked for
profession-kind = Kind of entry
profession-inferred = The heading of this sector is missing in the list. We supplied it from the context.
profession-defect = About this line
documents-title = Papers
documents-lead = Tick what you have in the form asked for.
deadlines-title = Dates
deadlines-lead = Your own duties show the safe, earlier day. The office’s terms show the latest day.
deadline-by = by { $weekday }, { $date }
deadline-on = on { $weekday }, { $date }
deadline-until = on { $weekday }, { $date }, at the latest
deadline-unknown-start = { $term } { $from }
deadline-need-day = Tell us this day to see the date.
deadline-no-calendar = No date: there is no calendar for these days yet.
deadline-counted = { $term } { $from }: { $start }
deadline-start-counts = { $safe } is the safe day: it counts the starting day as day 1. Counted from the next day, the last day is { $date }.
deadline-alternative = Or { $date }, { $because }.
deadline-skipped =
    { $count ->
        [one] { $count } day does not count
       *[other] { $count } days do not count
    }
deadline-strip = The days of the term
deadline-moved = moved from { $from }
deadline-by-act = under { $act }
day-weekend = Day off (weekend)
day-start = Starting day, not counted
day-counted = Working day { $number }
day-due = Last day
grounds-title = Grounds for refusal
grounds-lead = The order names these three. We can check only the first two, and only on your answers.
after-title = After you have the certificate
after-duties = Your duties
after-ends = When the certificate ends
appeal-title = If you do not agree
notices-title = Please note
successor-title = Order No. { $number }: what is known
successor-lead = It replaced Order No. { $old } on { $since }. We could verify only a part of it. We do not fill the rest from memory.
successor-facts = Verified
successor-missing = Not found
successor-where = Where to read it
successor-source = Source
notes-title = Notes on the text of the order
notes-lead = The English text has gaps and slips. These concern the whole page.
notes-count =
    { $count ->
        [one] { $count } note on the text
       *[other] { $count } notes on the text
    }

## Places in the law

act-numbered = No. { $number } of { $date }
act-kz-appc = Administrative Procedural and Process-Related Code
act-kz-labour-code = Labour Code
act-kz-code-administrative-offences = Code on Administrative Offences
act-kz-transfer-2018 = a Government resolution
act-kz-transfer-2021 = a Government resolution
act-kz-transfer-2022-october = a Government resolution
act-kz-transfer-2023 = a Government resolution
act-kz-transfer-2024 = an order of the Minister of Labour
act-kz-transfer-2025 = an order of the Minister of Labour
citation-article = art. { $number }
citation-article-sub = art. { $number }({ $sub })
cite-open = Place in the law: { $place }
cite-unofficial = Unofficial translation, as published in English.
cite-source = Read it at the source
cite-elsewhere = The text of this act is not kept here.
cite-loading = The text is loading…
cite-failed = The text could not be loaded. Check your connection and try again.

## Without the engine

fallback-why = The interactive check does not run here.
fallback-script = It needs JavaScript and WebAssembly, and your browser has switched one of them off. Below is the table of points as the repealed order gave it.
fallback-caption = Points under Order No. { $number }, in force to { $to }
fallback-from = from { $from }
fallback-from-to = from { $from } to { $to }
fallback-threshold = { $count } points are needed. The Commission decides.
fallback-place = Place in the law

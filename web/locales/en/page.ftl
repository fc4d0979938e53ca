### The page's own words. Ids and variables are the same in every language.

## Frame

page-title = { $view } – Anyqtama
page-title-error = Error: { $title }
skip-link = Skip to the question
language-label = Language
list-and = { $first } and { $last }
colon = { $name }: { $value }
leave = Leave quickly
leave-detail = Closes this page at once and opens Wikipedia. Answers that you did not save are lost.
open-saved = Open saved answers

## First lines

intro-title = Would your papers carry you through?
intro-lead = An unofficial self-check for Kazakhstan’s certificate of compliance of qualification for self-employment. The Commission decides.
intro-what = Answer what you know. You see your points, the papers you still need and the dates to keep, each with its place in the law.
intro-work-title = A job, not a business
intro-work = “Self-employment” here means finding a job on your own. You work under an employment contract.
intro-decides-title = The Commission decides
intro-decides = This is a self-estimate. It is not legal advice and not an application.
intro-device-title = Nothing leaves your device
intro-device = Your answers are not sent anywhere. When you close the page, they are gone, unless you saved them.
repeal-tag = Repealed
repeal-short = Order No. { $number }, since { $since }. Its points and terms are used here.
repeal-more = What is known about Order No. { $successor }

## Getting around

view-questions = Questions
view-review = Your answers
view-result = Result
nav-label = Parts of the check
about-title = About this check
progress = { $done } of { $all } steps
continue = Continue
back = Back
see-result = See the result
sheet-title = All questions on one sheet
why-ask = Why we ask
part-coming = This part is loading…
part-missing = This part could not be loaded. Check your connection. Your answers are kept.
part-again = Try again
part-reload = Load the page again with my answers

## Your case so far

panel-title = Your case so far
panel-points =
    { $earned ->
        [one] { $earned } point, { $threshold } needed
       *[other] { $earned } points, { $threshold } needed
    }
range-between =
    { $to ->
        [one] between { $from } and { $to } point
       *[other] between { $from } and { $to } points
    }
range-numbers = { $from } to { $to }
range-both = points: { $strict } (lenient reading: { $lenient })
so-far = { $points }, { $threshold } needed: { $stand }
stand-reached = enough
stand-undecided = can still pass
stand-lenient = can still pass in the lenient reading only
stand-open = passes in the lenient reading only
stand-not_reached = not enough
panel-next = Next date
panel-next-none = No date yet
panel-missing =
    { $count ->
        [one] { $count } answer can still change the result
       *[other] { $count } answers can still change the result
    }
panel-papers =
    { $count ->
        [0] Every paper is ready
        [one] { $count } paper not ready yet
       *[other] { $count } papers not ready yet
    }
panel-more = Details
live-outcome = { $outcome }. { $points }.

## Review

review-title = Check your answers

## Result

result-title = Result
result-repealed-label = Under the repealed Order No. { $number }
rail-part = { $criterion }: { $points }
rail-ghost = Still possible: up to { $reachable }.
rail-needed = { $threshold } needed

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

### Print, calendar file, and what stands on every sheet. Ids and variables are the same in every language.

paper-no-decision = This is a self-check, not a decision. { $decides }
repeal-full = Order No. { $number } was repealed on { $since }. Order No. { $successor } of { $date } is in force now. The points and terms here are those of the repealed order.
paper-law = The law: { $places }
paper-failed = That did not work. Check your connection and try again. Your answers are still on the page.

## Print

print-title = Print or PDF
print-lead = What is folded here is printed too. The annex explains the result: how it was counted, your later duties, complaints, notes on the text. To get a PDF, choose “Save as PDF” in the print window.
print-scope = What to print
print-scope-short = the result only
print-scope-whole = the result and an annex
print-scope-law = also the law’s texts
print-beside = For the office, add the same facts side by side in
print-beside-none = no other language
print-beside-ru = Russian
print-beside-kk = Kazakh
print-button = Print
print-head = Self-check of papers
print-when = Printed (Kazakhstan time)
print-where = Page
print-annex = Annex
print-answers = The answers this rests on

## The sheet in two languages

print-sheet-title = The same facts in two languages
sheet-case = The case
sheet-points = { $earned } of { $most }
sheet-readings = Points under the strict / lenient reading
sheet-no-day = no day yet

## Calendar file

calendar-title = Dates for your calendar
calendar-lead =
    { $count ->
        [one] { $count } day with its place in the law.
       *[other] { $count } days, each with its place in the law.
    } Reminders come three days before and on the day, at 9 in the morning. If a date changes, load the file again: the days move and are not doubled.
calendar-waiting =
    { $count ->
        [one] { $count } term has no day yet: we do not know when it starts, or there is no calendar for it.
       *[other] { $count } terms have no day yet: we do not know when they start, or there is no calendar for them.
    }
calendar-none = No day can be counted yet.
calendar-button = Download the dates (.ics)
calendar-saved = The file is ready. Open it with your calendar.
calendar-name = Anyqtama: dates
calendar-estimated = { $title } (estimated day)
calendar-other = { $title } (counted the other way)

## Application

application-title = Draft of the application

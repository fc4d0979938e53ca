### The review and the result, fetched when first wanted. Ids and variables are the same in every language.

## Review

answer-rest = Answer the next question
review-lead = Change any answer. The others stay as they are.
review-idle = These answers do not count as things stand: { $names }. They are kept, and count again if that changes.
review-change = Change
review-change-what = Change: { $what }
review-empty = Not answered
review-take-away = Save, share or print
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

result-on-page = On this page
result-as-of = Filing date
result-procedure = Procedure
result-edition = Rules
result-edition-in-force = Order No. { $number }, in force to { $to }
result-edition-start = The exact first day is not known: not before { $day }.
result-edition-repealed = Repealed Order No. { $number } (in force to { $to })
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
points-most = Maximum
points-total = Together
derivation-title = How this was counted, step by step
rule-band = from { $span }: { $points }
points-none = no answer yet
points-verdict = { $points }. { $verdict }.
points-reachable = Up to { $reachable } still possible.
missing-title = What is still missing
missing-lead = These answers can still change the result.
missing-none = Nothing. The answers you have not given cannot change the result.
ways-title = Ways to reach { $threshold } points
ways-lead = Each line is enough by itself. Every way is counted again by the engine, under the strict reading.
ways-beside = These points alone would not be enough. Another ground for refusal was found in your answers: { $names }.
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
term-from = { $term } { $from }
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
clocks-title = Two clocks for the extension papers
clock-contract = The term for sending them
clock-certificate = The certificate itself
clock-no-day = No date yet
clock-printed = as printed on the certificate
clocks-first = Comes first
clocks-contract = The term after the contract ends first. Send the papers by { $date }.
clocks-certificate = The certificate ends first. Send the papers by { $date }.
clocks-same = Both end on the same day. Send the papers by { $date }.
clocks-open = Tell us both days to see which comes first.
clocks-tell = Give these days
calendar-projected = The calendar of { $years } is projected: Kurban Ait and moved days off can still change these dates.
calendar-covered = The calendars here cover the years { $first } to { $last }. Beyond them we name no date.
day-estimated = estimated, may still move
grounds-title = Grounds for refusal
grounds-lead = The order names these three. We can check only the first two, and only on your answers.
after-title = After you have the certificate
after-duties = Your duties
after-lead = The dates here are the safe, earlier ones. Tell us a day to see what follows from it.
after-ends = When the certificate ends
appeal-title = If you do not agree
appeal-lead = Two sources give terms for a complaint. They differ, and we show both. Dates are counted under the order only.
appeal-lead-order = On your filing date only the order gives these terms.
appeal-order = Order No. { $number }
appeal-day = Reviewed by { $date } at the latest
appeal-code-none = It was not yet in force on your filing date.
notices-title = Please note
editions-title = The two orders side by side
which-title = Which day matters
successor-title = Order No. { $number }: what is known
successor-lead = It replaced Order No. { $old } on { $since }. We could verify only part of it. We do not fill the rest from memory.
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

## The headline: both readings

reading-points = { $points }, { $threshold } needed
readings-title = Two ways to read the order
readings-quotes = The words of the order

## The two lanes

lanes-title = Your days and the office’s
lanes-lead = Every step of the procedure in order: who acts, and on which day. Between two days it says how many pass.
lanes-last = last day, { $term }
lanes-gap =
    { $count ->
        [one] { $count } day later
       *[other] { $count } days later
    }
lanes-filing = Filing day
lanes-today = Today
lanes-unknown = Day not known yet

## Experience in time

axis-title = Your experience in time
axis-described = { $count ->
    [one] { $count } job on a time line. { $total }
   *[other] { $count } jobs on a time line. { $total }
}
axis-described-total = A bar with the lengths at which the points step up. { $total }
axis-band = { $span }: { $points }
axis-since = { $band }, since { $date }.
axis-from = { $band }, from { $date } if you go on working.
axis-lenient = Under the lenient reading from { $date }.
axis-never = { $band }. Not reached with these jobs.
axis-above = { $band }. Reached.
axis-edge = { $band }. You are exactly on the edge: reached only under the lenient reading.
axis-below = { $band }. Not reached.
axis-overlap = Two jobs at once, counted once: from { $from } to { $to }.
axis-gap = No matching work, does not count: from { $from } to { $to }.
axis-key-counted = Counted
axis-key-overlap = Two jobs at once, counted once
axis-key-gap = Does not count

## The day strip, and two terms for one thing

legend-working = Working day; the small number is its place in the term
day-start-counts = Starting day, counted as day 1 to be safe
day-latest = Last day, if the starting day does not count
terms-later = the later day:
terms-earlier = the earlier day:

## Ways, and what if

ways-short =
    { $short ->
        [one] You are { $short } point short under the strict reading.
       *[other] You are { $short } points short under the strict reading.
    }
ways-show = Show the result with this
what-if-title = What if?
what-if-lead = Put your answers beside up to three variants: another degree, more experience, a later filing date. Your own answers stay as they are.
what-if-lead-dates = Put your dates beside up to three variants: what would follow if one of them were another day? Your own dates stay as they are.
what-if-open = Compare with a variant

## Outcome

outcome-no_ground_found-detail = This is a self-estimate. The Commission decides. It also looks at qualification requirements in other documents and at whether your papers are reliable. This has not been checked here.
outcome-open_question-detail = The order leaves something open that decides your case. The open questions are named below. This checker does not choose for you: the Commission decides.
outcome-refusal_expected-detail = Your answers meet at least one ground for refusal in the order. The Commission decides.
outcome-undecided-detail = The answers you have not given can still change the result.

verdict-reached = Threshold reached
    .detail =
        { $earned ->
            [one] { $earned } point, and the threshold is { $threshold }.
           *[other] { $earned } points, and the threshold is { $threshold }.
        } On your answers, this would reach the threshold.
verdict-not_reached = Threshold not reached
    .detail =
        { $earned ->
            [one] { $earned } point, and the threshold is { $threshold }.
           *[other] { $earned } points, and the threshold is { $threshold }.
        } On your answers, this would not reach the threshold.
verdict-undecided = Threshold not decided yet
    .detail =
        { $earned ->
            [one] { $earned } point so far, and the threshold is { $threshold }.
           *[other] { $earned } points so far, and the threshold is { $threshold }.
        } With the missing answers you could have up to { $reachable }.

reading-strict-detail = Where the text can be read in two ways, this reading gives you fewer points.
reading-lenient-detail = Where the text can be read in two ways, this reading gives you more points.

criterion-higher_education-detail = Higher education in a specialty that matches a profession of the list.
criterion-academic_degree-detail = An academic degree in a specialty that matches a profession of the list.
criterion-english_teaching_certificate-detail = The order does not say whether it counts for every profession.
criterion-experience-detail = Work in a specialty that matches a profession of the list.

ground-qualification = Qualification and level of education
    .detail = If your profession, qualification or level of education does not meet the requirements and the list.
ground-threshold = Points threshold
    .detail = If your points do not reach the threshold.
ground-unreliable_documents = Reliability of the papers
    .detail = If the papers, or the data in them, are found to be unreliable.
ground_status-found = Ground found
ground_status-open = Open question
ground_status-not_found = Not found in your answers
ground_status-undecided = Not decided yet
ground_status-not_checked = Has not been checked

profession_status-listed = On the list
profession_status-heading = The heading of a group, not a single profession
profession_status-not_listed = Not on the list
profession_kind-profession = Profession
profession_kind-recommended_occupation = Recommended occupation

edition_status-in_force = In force on your filing date
edition_status-repealed = Repealed on your filing date

## Open questions

open_question-education_points_add_up = Do the points for education add up?
    .detail = The order lists three kinds of education with points. It does not say whether you get the points of one or of all of them. Strict: only the highest. Lenient: the sum.
open_question-academic_degree_meaning = Which degree is an “academic degree”?
    .detail = The original word is not known. Strict: only candidate, doctor or PhD. Lenient: a bachelor’s or a master’s degree too.
open_question-band_edge = Which band holds exactly 3 or exactly 10 years?
    .detail = The bands “1 to 3”, “3 to 10” and “10 and above” share their edges. Strict: the lower band. Lenient: the upper band.
open_question-certificate_for_any_profession = Does the certificate for teaching English count for every profession?
    .detail = The order does not limit it to teachers, but it is a certificate for teaching. Strict: only for a foreign language teacher. Lenient: for every profession.
open_question-heading_as_profession = Can you apply under the heading of a group?
    .detail = Under the heading the list gives “recommended” occupations. It does not say whether the heading itself is a profession. Choose a listed occupation if one fits you.
open_question-education_level_without_points = Can you pass without education that gives points?
    .detail = Experience alone can give enough points. But the Commission also checks your level of education. The order does not say how these two rules fit together.
open_question-level_below_entry = Is your qualification level high enough?
    .detail = Your level is below the level in the list. The frameworks that define the levels are not in the order, so this checker cannot decide.
open_question-language_not_known = Can you apply without a foreign language?
    .detail = The list asks for knowledge of a foreign language in this profession. The order does not say how it is checked or what happens without it.

## Papers

document-iin = Individual identification number (IIN)
    .hint = You need it to get a digital signature.
document-digital_signature = Electronic digital signature (EDS)
    .hint = You need it to apply through the e-government portal.
document-application = Application for the certificate
    .hint = On the form of Appendix 1 to the Rules, in the language you apply in.
document-identity_document = Identity document
    .hint = The document that proves your identity.
document-education_documents = Education documents
    .hint = The order does not list them one by one.
document-english_teaching_certificate = Certificate for teaching English
    .hint = The order does not name any particular certificate.
document-work_record = Document on your work
    .hint = The order does not name any particular document. It asks for one even if you claim no points for experience.
document-extension_application = Application to extend the certificate
    .hint = In any form, in the language you apply in. It names your employer and the employer’s business or individual identification number.
document-certificate = Your certificate
    .hint = The certificate issued to you before.
document-employment_contract = Employment contract
    .hint = The contract with your employer.
document-written_notification = Written notice to the office
    .hint = You tell the local executive body what has changed. The order gives no form for it.
document-reissue_application = Application to reissue the certificate
    .hint = You send it through the e-government portal.
document-identity_change_document = Document that shows the change
    .hint = The document with your new name, or with its new number or series.
document-duplicate_application = Application for a duplicate of the certificate
    .hint = You send it through the e-government portal. The old certificate is invalid from that day.
document-complaint = Complaint
    .hint = First to the head of the local executive body. The order gives no form for it.
document_or = Or instead: { $document }
document_status-have = You have it
document_status-missing = Missing
document_status-not_needed = Not needed
need-copy = a copy
    .detail = The order does not ask for a notary here.
need-notarised_copy = a copy certified by a notary
    .detail = A notary certifies the copy. The order does not say in which country.
need-notarised_translation = a notarised translation into Kazakh or Russian
    .detail = One of the two languages is enough. A notary certifies the translation. The order does not say in which country.
need-translation = a translation into Kazakh or Russian
    .detail = One of the two languages is enough. The order does not ask for a notary here.
need-recognition = recognition or nostrification in Kazakhstan
    .detail = One of the two procedures, under the law of Kazakhstan on education. An international treaty that Kazakhstan has ratified can say otherwise.
recognition-treaty_exempt = Recognition is not asked for here: you said that an international treaty frees you from it. Kazakhstan must have ratified it.
recognition-issued_in_kazakhstan = Recognition is not asked for here: you said that the papers were issued in Kazakhstan. The order says nothing about this case.
recognition-pending = You said that recognition is not finished yet.
recognition-none = You said that the papers are not recognised yet.
papers-ready = { $ready } of { $all } ready
papers-missing = Still needed
papers-have = You have
papers-not_needed = Not needed
plan-title = When to begin, so that all is ready in time

## Deadlines

deadline-registration-detail = On the day you file them. If you file after working hours or on a day off, on the next working day.
deadline-forward_to_commission-detail = The office sends them if the set is complete. The order does not say what happens if it is not.
deadline-decision-detail = It issues the certificate or refuses, on the recommendation of the Commission. The order names two terms. We show the later day as the latest.
deadline-certificate_expiry-detail = The term is a maximum. The date printed on the certificate counts, and it may be earlier.
deadline-extension_filing-detail = You send them through the portal after you conclude an employment contract. Do it while the certificate is valid: the order has no rule for later.
deadline-extension_decision-detail = The order does not name the starting day. We count from registration.
deadline-extended_certificate_expiry-detail = It lasts as long as your employment contract, but not longer than the maximum. The order does not say from which day the maximum runs. We show the earlier day.
deadline-employer_change_notice-detail = A written notice to the local executive body after you conclude the new contract.
deadline-contract_end_notice-detail = A written notice to the local executive body.
deadline-identity_change_application-detail = After a change of your name or of the number or series of your identity document.
deadline-reissue-detail = With a new number.
deadline-replacement-detail = In place of the lost or damaged one. The Standard gives two numbers for this term. We show the later day as the latest.
deadline-provider_review-detail = The term starts on the day the complaint is registered.
deadline-authority_review-detail = The term starts on the day the second complaint is registered.

actor-applicant = You
    .detail = This is your duty.
actor-authority = The office
    .detail = The local executive body, or the authority you complain to.
because-rules_para_11 = under paragraph 11 of the Rules, which gives a shorter term
because-std_3 = under point 3 of the Standard, which also gives a shorter term
because-start_day_counts = if the starting day itself is day 1
because-three_years_from_extension = if the three years run from the extension
certainty-confirmed = Confirmed calendar
    .detail = The days off in this term are known.
certainty-projected = Projected calendar
    .detail = Kurban Ait and moved days off can still change this date.
certainty-unknown = No calendar for this term
    .detail = The days off are not known for the whole term, so this checker names no date.

term-working_day =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
    .within =
        { $count ->
            [one] within { $count } working day
           *[other] within { $count } working days
        }
    .most =
        { $count ->
            [one] at most { $count } working day
           *[other] at most { $count } working days
        }
term-month =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
    .within =
        { $count ->
            [one] within { $count } month
           *[other] within { $count } months
        }
    .most =
        { $count ->
            [one] at most { $count } month
           *[other] at most { $count } months
        }
term-year =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
    .within =
        { $count ->
            [one] within { $count } year
           *[other] within { $count } years
        }
    .most =
        { $count ->
            [one] at most { $count } year
           *[other] at most { $count } years
        }

## Notices

notice-order_repealed = Order No. 503 was repealed on { $since }
    .detail = Your filing date is on or after that day. The points and terms here are those of the repealed Order 503. Order No. 236 of 22 June 2023 took its place. Whether it has the same points and threshold is not known here.
notice-working_hours_assumed = The working hours are an assumption
    .detail = The order does not give the hours of the office. This checker takes 18:30 as the end of the working day.
notice-appc_complaint_three_months = You have three months for a complaint
    .detail = Context: under the Administrative Procedural Code, in force from 1 July 2021, you complain within three months. You have six months if the decision does not say how to appeal.
notice-appc_review_twenty_days = The Code gives 20 working days for a review
    .detail = Context: the Administrative Procedural Code, in force from 1 July 2021, gives 20 working days from registration. The order gives shorter terms.
notice-appc_silence_is_refusal = Silence counts as a refusal
    .detail = Context: under the Administrative Procedural Code, in force from 1 July 2021, you may treat a missed term as a refusal and complain.
notice-contract_term_circular = The contract and the certificate point at each other
    .detail = The certificate is extended for the term of the contract. The Labour Code lets the contract run within the term of the certificate. This checker shows both rules and does not choose.
notice-two_duties_same_days = Two duties in the same days
    .detail = After a new contract you both notify the office and send the extension papers. Each has its own term from the same day.
notice-contract_end_effect_not_stated = What happens to the certificate is not stated
    .detail = The order does not say whether the certificate ends with the contract, or whether you get new time to look for a job.
notice-old_end_date_kept = The old end date stays
    .detail = The new certificate is valid until the end date of the lost or damaged one.
notice-filing_after_expiry_not_regulated = There is no rule for filing after the end
    .detail = The order does not say what happens if you send extension papers when the certificate has already ended. File before that day.

## After the certificate

certificate_end-expiration = Its term ends
    .detail = The certificate is valid until the date printed on it.
certificate_end-revocation = It is revoked
    .detail = The office withdraws the certificate.
certificate_end-other_profession = You are found working in another profession
    .detail = The order names this as a ground of its own, beside revocation.
withdrawal-other_profession = When the office withdraws the certificate
    .detail = If you work in a profession that does not correspond to the certificate.

duty-extension = You found a job: send the extension papers
    .detail = Through the e-government portal, within 5 working days from the day you conclude the employment contract.
duty-change_employer = You change employer: notify the office in writing
    .detail = Within 5 working days from the day you conclude the new contract. Extension papers are due in the same days.
duty-end_contract = Your contract is terminated: notify the office in writing
    .detail = Within 5 working days. The order does not name the starting day.
duty-identity_change = Your name or identity document changes: apply for a reissue
    .detail = Through the e-government portal, within 5 working days from the change, with copies of the documents that show it.
duty-loss_or_damage = You lose or damage the certificate: apply for a new one
    .detail = Through the e-government portal. The order sets no term for you. The old certificate is invalid from the day you apply.

appeal-head_of_local_body = First: the head of the local executive body
    .detail = The office reviews your complaint within 5 working days from registration.
appeal-quality_authority = Then: the authority for the quality of public services
    .detail = If you do not agree with the result. It reviews your complaint within 15 working days from registration.
appeal-court = Then: the court
    .detail = If you still do not agree. The order points to the laws of Kazakhstan for this step.

## Points, experience and ways to reach the threshold

points-of = { $earned } of { $most } points
change-higher_education = a matching higher education
change-academic_degree = a matching scientific degree
change-english_teaching_certificate = a certificate for teaching English
change-experience =
    { $years ->
        [0] { "" }
        [one] { $years } year{ " " }
       *[other] { $years } years{ " " }
    }{ $months ->
        [0] { "" }
        [one] { $months } month{ " " }
       *[other] { $months } months{ " " }
    }{ $days ->
        [0] { "" }
        [one] { $days } day{ " " }
       *[other] { $days } days{ " " }
    }of matching work experience
    .on = you would reach it on { $date } if you go on working in a matching specialty

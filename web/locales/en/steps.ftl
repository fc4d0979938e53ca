### Words of the steps after the first one. Ids and variables are the same in every language.

## Questions

not-pushed = No answer here can change your result any more. You may still answer it.
question-as_of = When do you file your papers?
    .label = Filing date
    .hint = A past or a future day, in Kazakhstan time. Add the hour if you file late in the day.
question-region = Which region do you file in?
    .label = Region
    .hint = We use it only for the clock. The order does not say which region you must choose.
question-profession = Which profession do you apply for?
    .label = Profession
    .hint = Type a few letters and choose a line of the list.
question-higher_education = Do you have a higher education that matches this profession?
    .label = Higher education
    .hint = “Matching” means that your specialty corresponds to the profession you apply for.
question-academic_degree = Do you have an academic degree?
    .label = Academic degree
    .hint = The English text does not show which kind of degree it means. Choose the highest degree you have.
question-english_teaching_certificate = Do you have a certificate for teaching English?
    .label = Certificate for teaching English
    .hint = The order does not name any particular certificate.
question-experience = How long have you worked in a matching specialty?
    .label = Work experience
    .hint = Count only work that matches the profession. When two jobs overlap, each day counts once.
question-qualification_level = Which qualification level do you have?
    .label = Qualification level
    .hint = A level from 1 to 8 in the national or sectoral qualification framework. The order does not contain these frameworks.
question-foreign_language = Do you know a foreign language?
    .label = Foreign language
    .hint = The order does not say how to prove it.
question-education_recognition = Have your education documents been recognised in Kazakhstan?
    .label = Recognition of education documents
    .hint = Recognition and nostrification are two ways to have a foreign diploma accepted.
question-documents = Which papers do you have already?
    .label = Papers in hand
    .hint = Mark a paper only if you have it in the form asked for.

## Choices

choice-unknown = I don’t know
choice-profession-not_listed = My profession is not on the list
    .hint = Look at similar titles first. The list is a translation, and some titles are unusual.
choice-higher_education-matching = Yes, in a matching specialty
choice-higher_education-other_field = Yes, in another field
choice-higher_education-none = No
choice-higher_education-unknown = I don’t know
choice-academic_degree-scientific = A scientific degree in a matching specialty
    .hint = Candidate of sciences, doctor of sciences, PhD.
choice-academic_degree-academic = A bachelor’s or a master’s degree in a matching specialty
    .hint = It is open whether this counts as an academic degree.
choice-academic_degree-other_field = A degree in another field
choice-academic_degree-none = No
choice-academic_degree-unknown = I don’t know
choice-english_teaching_certificate-true = Yes
choice-english_teaching_certificate-false = No
choice-english_teaching_certificate-unknown = I don’t know
choice-experience-periods = I give the dates of my jobs
    .hint = For each job: the first day and the last day.
choice-experience-total = I give one total
    .hint = Years, months and days.
choice-experience-none = No matching experience
choice-experience-unknown = I don’t know
choice-qualification_level-1 = Level 1
choice-qualification_level-2 = Level 2
choice-qualification_level-3 = Level 3
choice-qualification_level-4 = Level 4
choice-qualification_level-5 = Level 5
choice-qualification_level-6 = Level 6
choice-qualification_level-7 = Level 7
choice-qualification_level-8 = Level 8
choice-qualification_level-unknown = I don’t know
choice-foreign_language-true = Yes
choice-foreign_language-false = No
choice-foreign_language-unknown = I don’t know
choice-education_recognition-recognised = Yes, recognised or nostrified
choice-education_recognition-treaty_exempt = Not needed, because of an international treaty
    .hint = The treaty must be ratified by Kazakhstan.
choice-education_recognition-issued_in_kazakhstan = My documents were issued in Kazakhstan
    .hint = The order says nothing about this case. This checker does not ask for recognition here.
choice-education_recognition-pending = The procedure has started but is not finished
choice-education_recognition-none = No
choice-education_recognition-unknown = I don’t know

## Events: name, question, and the words for “counted from”

event-filed = You file your papers
    .from = from the day of filing
    .question = When do you file your papers?
    .hint = The day you send them through the portal.
event-registered = The office registers your papers
    .from = from the day of registration
    .question = When were your papers registered?
    .hint = The day of filing, or the next working day if you file after hours or on a day off.
event-issued = The first certificate is issued
    .from = from the day the certificate is issued
    .question = When was the first certificate issued?
    .hint = The date beside the number of the certificate.
event-certificate_ends = The certificate ends
    .from = from the last day of the certificate
    .question = Until which day is the certificate valid?
    .hint = The last date in the line “Certificate validity period”. It may be earlier than the longest term allowed.
event-contract_concluded = You conclude an employment contract
    .from = from the day you conclude the contract
    .question = When did you conclude the employment contract?
    .hint = The date of the contract. If you change employer, the date of the new contract.
event-contract_ends = The employment contract ends as planned
    .from = from the last day of the contract
    .question = Until which day does the employment contract run?
    .hint = Leave it empty if the contract has no end date.
event-contract_terminated = The employment contract is terminated
    .from = from the day the contract is terminated
    .question = On which day was the employment contract terminated?
    .hint = The order does not name the starting day. We count from the day of termination.
event-identity_changed = Your name or identity document changes
    .from = from the day of the change
    .question = When did your name or identity document change?
    .hint = A new surname, name, patronymic, or number or series of the document.
event-complaint_filed = You complain to the head of the office
    .from = from the day you file the complaint
    .question = When do you complain to the head of the local executive body?
    .hint = A complaint after hours or on a day off is registered on the next working day.
event-authority_complaint_filed = You complain to the quality authority
    .from = from the day you file the second complaint
    .question = When do you complain to the authority for the quality of public services?
    .hint = This is the second step, if you do not agree with the result of the first.

## Errors

error-invalid_utf8 = The data cannot be read
    .detail = The text is not in UTF-8. Load the page again, or enter your answers anew.
error-invalid_json = The data cannot be read
    .detail = A part of the data is broken or cut off. If you came by a link, copy the whole link and try again.
error-duplicate_key = An answer is given twice
    .detail = Keep one of the two and try again.
error-too_large = There is too much data
    .detail = Enter fewer periods of work, or join periods that follow one another.
error-too_deep = The data are built in an unexpected way
    .detail = If you came by a link, copy the whole link. If not, enter your answers anew.
error-unknown_key = There is an answer this checker does not know
    .detail = The link may come from another version. Enter this answer anew.
error-missing_key = Something is missing
    .detail = Fill in the marked place.
error-wrong_type = This answer has the wrong form
    .detail = Enter a whole number, a date, or one of the choices, as the question asks.
error-unknown_value = This choice is not on the list
    .detail = Choose one of the answers shown.
error-out_of_range = This number is too small or too large
    .detail = Enter a number in the range shown at the question.
error-duplicate_value = The same thing is named twice
    .detail = Remove one of the two.
error-invalid_date = This date does not exist or has the wrong form
    .detail = Enter the day, month and year. The year must be from 1900 to 2100.
error-reversed_period = This period ends before it begins
    .detail = Check both dates. A job that goes on must begin on or before the filing date.
error-not_covered = There are no rules here for this filing date
    .detail = The earliest day you can check is { $from }.

## Spans of time

span-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
span-months =
    { $count ->
        [one] { $count } month
       *[other] { $count } months
    }
span-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
experience-none = no matching experience
# A part that is 0 is left out; the others end in a space, so the text may need trimming.
experience-span =
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
        [one] { $days } day
       *[other] { $days } days
    }

## Fields

fields-optional = Leave a date empty if you do not know it.
date-example = Day, month and year, for example { $example }
date-day = Day
date-month = Month
date-year = Year
dates-apart = Write dates in three fields
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
profession-printed = Printed in the order:
profession-unofficial = unofficial translation
profession_kind-heading = Group heading
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

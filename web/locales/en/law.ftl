### Words for the ids of the contract. Ids, attributes and variables are the same in every language.
### Dates come as ready text; counts come as numbers.

## Procedures

procedure-issue = Get the certificate
    .hint = For the first time. You look for a job on your own and then work under an employment contract. This is what “self-employment” means here: it is not freelance work and not your own business.
procedure-extend = Extend the certificate
    .hint = You have a certificate and have concluded an employment contract.
procedure-reissue = Change the name or the passport data on the certificate
    .hint = Your surname, name, patronymic, or the number or series of your identity document has changed.
procedure-replace = Replace a lost or damaged certificate
    .hint = The new certificate keeps the end date of the old one.
procedure-change_employer = Change employer
    .hint = You have a valid certificate and have concluded a contract with another employer.
procedure-end_contract = Report the end of your employment contract
    .hint = Your contract has ended, and you must tell the office about it.
procedure-appeal = Complain about a decision or a delay
    .hint = You do not agree with the office, or it has not acted in time.

## Questions

question-procedure = What do you want to do?
    .label = Procedure
    .hint = Each procedure has its own papers and terms.
    .why = The papers and the terms depend on the procedure (Rules 3–23).
question-as_of = When do you file your papers?
    .label = Filing date
    .hint = A past or a future day, in Kazakhstan time. Add the hour if you file late in the day.
    .why = The date decides which rules apply and where every term starts. Papers that come after working hours or on a day off are accepted on the next working day (Standard 7).
question-region = Which region do you file in?
    .label = Region
    .hint = We use it only for the clock. The order does not say which region you must choose.
    .why = The filing day and hour follow the clock of the office.
question-profession = Which profession do you apply for?
    .label = Profession
    .hint = Type a few letters and choose a line of the list.
    .why = The certificate is only for the professions of the list (Rules 8, Standard 9, Annex 2).
question-higher_education = Do you have a higher education that matches this profession?
    .label = Higher education
    .hint = “Matching” means that your specialty corresponds to the profession you apply for.
    .why = A matching higher education gives points (Rules 10).
question-academic_degree = Do you have an academic degree?
    .label = Academic degree
    .hint = The English text does not show which kind of degree it means. Choose the highest degree you have.
    .why = A matching degree gives points (Rules 10). Whether a bachelor’s or a master’s degree counts is an open question.
question-english_teaching_certificate = Do you have a certificate for teaching English?
    .label = Certificate for teaching English
    .hint = The order does not name any particular certificate.
    .why = It gives points (Rules 10), and it may stand in place of education documents (Standard 8).
question-experience = How long have you worked in a matching specialty?
    .label = Work experience
    .hint = Count only work that matches the profession. When two jobs overlap, each day counts once.
    .why = Experience of 1 year and more gives points (Rules 10).
question-qualification_level = Which qualification level do you have?
    .label = Qualification level
    .hint = A level from 1 to 8 in the national or sectoral qualification framework. The order does not contain these frameworks.
    .why = For this profession the list names a qualification level (Annex 2).
question-foreign_language = Do you know a foreign language?
    .label = Foreign language
    .hint = The order does not say how to prove it.
    .why = The list asks for it in this profession (Annex 2).
question-education_recognition = Have your education documents been recognised in Kazakhstan?
    .label = Recognition of education documents
    .hint = Recognition and nostrification are two ways to have a foreign diploma accepted.
    .why = Education documents must have passed this procedure, unless a treaty says otherwise (Standard 8).
question-documents = Which papers do you have already?
    .label = Papers in hand
    .hint = Mark a paper only if you have it in the form asked for.
    .why = The Standard lists the papers of each procedure (Standard 8).

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

## Outcome

outcome-no_ground_found = No ground for refusal was found in your answers
    .detail = This is a self-estimate. The Commission decides. It also looks at qualification requirements in other documents and at whether your papers are reliable. This has not been checked here.
outcome-open_question = The result depends on an open question
    .detail = The order leaves something open that decides your case. The open questions are named below. This checker does not choose for you: the Commission decides.
outcome-refusal_expected = A refusal is to be expected
    .detail = Your answers meet at least one ground for refusal in the order. The Commission decides.
outcome-undecided = Some answers are still missing
    .detail = The answers you have not given can still change the result.

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

reading-strict = Strict reading
    .detail = Where the text can be read in two ways, this reading gives you fewer points.
reading-lenient = Lenient reading
    .detail = Where the text can be read in two ways, this reading gives you more points.

criterion-higher_education = Higher education
    .detail = Higher education in a specialty that matches a profession of the list.
criterion-academic_degree = Academic degree
    .detail = An academic degree in a specialty that matches a profession of the list.
criterion-english_teaching_certificate = Certificate for teaching English
    .detail = The order does not say whether it counts for every profession.
criterion-experience = Work experience
    .detail = Work in a specialty that matches a profession of the list.

ground-qualification = Qualification and level of education
    .detail = Your profession, qualification or level of education does not meet the requirements and the list.
ground-threshold = Points threshold
    .detail = Your points do not reach the threshold.
ground-unreliable_documents = Reliability of the papers
    .detail = The papers, or the data in them, are found to be unreliable.
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
profession_kind-heading = Group heading

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
    .hint = On the form of Appendix 1 to the Rules, in the language you apply in, with a translation into Kazakh or Russian.
document-identity_document = Identity document
    .hint = A copy of the document that proves your identity.
document-education_documents = Education documents
    .hint = Notarised translations into Kazakh or Russian. The documents must have passed recognition or nostrification, unless a treaty ratified by Kazakhstan says otherwise.
document-english_teaching_certificate = Certificate for teaching English
    .hint = A notarised translation into Kazakh or Russian.
document-work_record = Document on your work
    .hint = A copy certified by a notary, with a translation into Kazakh or Russian. The list asks for it even if you claim no points for experience.
document-extension_application = Application to extend the certificate
    .hint = In any form, in the language you apply in, with a translation into Kazakh or Russian. It names your employer and the employer’s business or individual identification number.
document-certificate = Your certificate
    .hint = The certificate issued to you before.
document-employment_contract = Employment contract
    .hint = A copy of the contract with your employer.
document-written_notification = Written notice to the office
    .hint = You tell the local executive body what has changed. The order gives no form for it.
document-reissue_application = Application to reissue the certificate
    .hint = You send it through the e-government portal.
document-identity_change_document = Document that shows the change
    .hint = A copy of the document with your new name, or with its new number or series.
document-duplicate_application = Application for a duplicate of the certificate
    .hint = You send it through the e-government portal. The old certificate is invalid from that day.
document-complaint = Complaint
    .hint = First to the head of the local executive body. The order gives no form for it.
document_or = Or instead: { $document }
document_status-have = You have it
document_status-missing = Missing
document_status-not_needed = Not needed
need-copy = a copy
need-notarised_copy = a copy certified by a notary
need-notarised_translation = a notarised translation into Kazakh or Russian
need-translation = a translation into Kazakh or Russian
need-recognition = recognition or nostrification in Kazakhstan

## Deadlines

deadline-registration = Your papers are registered
    .detail = On the day you file them. If you file after working hours or on a day off, on the next working day.
deadline-forward_to_commission = Your papers go to the Commission
    .detail = The office sends them if the set is complete. The order does not say what happens if it is not.
deadline-decision = The office decides
    .detail = It issues the certificate or refuses, on the recommendation of the Commission. The order names two terms. We show the later day as the latest.
deadline-certificate_expiry = The certificate ends
    .detail = The term is a maximum. The date printed on the certificate counts, and it may be earlier.
deadline-extension_filing = Send the extension papers
    .detail = You send them through the portal after you conclude an employment contract. Do it while the certificate is valid: the order has no rule for later.
deadline-extension_decision = The office extends the certificate
    .detail = The order does not name the starting day. We count from registration.
deadline-extended_certificate_expiry = The extended certificate ends
    .detail = It lasts as long as your employment contract, but not longer than the maximum. The order does not say from which day the maximum runs. We show the earlier day.
deadline-employer_change_notice = Tell the office about the new employer
    .detail = A written notice to the local executive body after you conclude the new contract.
deadline-contract_end_notice = Tell the office that your contract has ended
    .detail = A written notice to the local executive body.
deadline-identity_change_application = Apply to have the certificate reissued
    .detail = After a change of your name or of the number or series of your identity document.
deadline-reissue = The office reissues the certificate
    .detail = With a new number.
deadline-replacement = The office issues a new certificate
    .detail = In place of the lost or damaged one. The Standard gives two numbers for this term. We show the later day as the latest.
deadline-provider_review = The office reviews your complaint
    .detail = The term starts on the day the complaint is registered.
deadline-authority_review = The quality authority reviews your complaint
    .detail = The term starts on the day the second complaint is registered.

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
appeal-appc = Context: the Administrative Procedural Code
    .detail = It has been in force since 1 July 2021 and has other terms: three months to complain, 20 working days for the review. This checker does not calculate with them.

## Points, experience and ways to reach the threshold

points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }
points-of = { $earned } of { $most } points
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

## Citations and defects

citation-order = Order, para. { $number }
citation-rules = Rules, para. { $number }
citation-rules-sub = Rules, para. { $number }, subpara. { $sub })
citation-standard = Standard, point { $number }
citation-standard-sub = Standard, point { $number }, subpoint { $sub }
citation-annex = Order, Annex { $number }
citation-form = Rules, form in Appendix { $number }
handling-modelled = The checker computes both readings or the safe one
handling-note = The checker shows a note
handling-no_effect = No effect on your result

### Words for the ids of the contract. Ids, attributes and variables are the same in every language.
### Dates come as ready text; counts come as numbers.

## Procedures

procedure-issue = Get the certificate
    .hint = For the first time. You find a job yourself, under an employment contract. It is not freelance work.
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

## The first question

question-procedure = What do you want to do?
    .label = Procedure
    .hint = If you are not sure, continue without choosing: we take the first one.

## Outcome

outcome-no_ground_found = No ground for refusal was found in your answers
outcome-open_question = The result depends on an open question
outcome-refusal_expected = A refusal is to be expected
outcome-undecided = Some answers are still missing

reading-strict = Strict reading
reading-lenient = Lenient reading

criterion-higher_education = Higher education
criterion-academic_degree = Academic degree
criterion-english_teaching_certificate = Certificate for teaching English
criterion-experience = Work experience

## Deadlines

deadline-registration = Your papers are registered
deadline-forward_to_commission = Your papers go to the Commission
deadline-decision = The office decides
deadline-certificate_expiry = The certificate ends
deadline-extension_filing = Send the extension papers
deadline-extension_decision = The office extends the certificate
deadline-extended_certificate_expiry = The extended certificate ends
deadline-employer_change_notice = Tell the office about the new employer
deadline-contract_end_notice = Tell the office that your contract has ended
deadline-identity_change_application = Apply to have the certificate reissued
deadline-reissue = The office reissues the certificate
deadline-replacement = The office issues a new certificate
deadline-provider_review = The office reviews your complaint
deadline-authority_review = The quality authority reviews your complaint

## Points

points =
    { $count ->
        [one] { $count } point
       *[other] { $count } points
    }

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

### Why a question is asked, fetched when someone opens it. Ids and variables are the same in every language.

why-law = The rule that needs it:
why-lead = The threshold is { $threshold }. With your other answers as they are now, each answer here would come to this:
why-same = With your other answers as they are now, no answer here changes your points or the outcome.
why-same-yet = By itself, no answer here changes your points or the outcome yet. Together with your other answers it can.
why-experience-under = Less than { $span }
why-experience-from = { $span } or more
why-experience-exactly = Exactly { $span }
why-experience-over = More than { $span }
why-lines =
    { $count ->
        [one] { $count } line of the list: { $example }
       *[other] { $count } lines of the list, for example: { $example }
    }

## Why each question is asked

why-question-procedure = The papers and the terms depend on the procedure (Rules 3–23).
why-question-as_of = The date decides which rules apply and where every term starts. Papers that come after working hours or on a day off are accepted on the next working day (Standard 7).
why-question-region = The filing day and hour follow the clock of the office.
why-question-profession = The certificate is only for the professions of the list (Rules 8, Standard 9, Annex 2).
why-question-higher_education = A matching higher education gives points (Rules 10).
why-question-academic_degree = A matching degree gives points (Rules 10). Whether a bachelor’s or a master’s degree counts is an open question.
why-question-english_teaching_certificate = It gives points (Rules 10), and it may stand in place of education documents (Standard 8).
why-question-experience = Experience of 1 year and more gives points (Rules 10).
why-question-qualification_level = For this profession the list names a qualification level (Annex 2).
why-question-foreign_language = The list asks for it in this profession (Annex 2).
why-question-education_recognition = Education documents must have passed this procedure, unless a treaty says otherwise (Standard 8).
why-question-documents = The Standard lists the papers of each procedure (Standard 8).
why-question-events = The terms after the certificate run from these days (Rules 15–20).

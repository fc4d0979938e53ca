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

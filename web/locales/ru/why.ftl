### Why a question is asked, fetched when someone opens it. Ids and variables are the same in every language.

why-law = Правило, для которого это нужно:
why-lead = Нужно баллов: { $threshold }. Если остальные ответы не менять, каждый ответ здесь даст вот что:
why-same = Если остальные ответы не менять, то ответ здесь не изменит ни баллы, ни результат.
why-same-yet = Сам по себе ответ здесь пока не изменит ни баллы, ни результат. Вместе с другими ответами — может.
why-experience-under = Меньше чем { $span }
why-experience-from = { $span } и больше
why-experience-exactly = Ровно { $span }
why-experience-over = Больше чем { $span }
why-lines =
    { $count ->
        [one] { $count } строка перечня: { $example }
        [few] { $count } строки перечня, например: { $example }
        [many] { $count } строк перечня, например: { $example }
       *[other] { $count } строки перечня, например: { $example }
    }

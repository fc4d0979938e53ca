### Why a question is asked, fetched when someone opens it. Ids and variables are the same in every language.

why-law = Бұл жауап қай нормаға керек:
why-lead = Керегі — { $threshold } балл. Басқа жауаптарыңыз өзгермесе, мұндағы әр жауаптан мынадай нәтиже шығады:
why-same = Басқа жауаптарыңыз өзгермесе, мұндағы жауап балды да, нәтижені де өзгертпейді.
why-same-yet = Мұндағы жауаптың өзі әзірге балды да, нәтижені де өзгертпейді. Басқа жауаптармен бірге өзгерте алады.
why-experience-under = { $span } толмаған
why-experience-from = { $span } немесе одан көп
why-experience-exactly = Дәл { $span }
why-experience-over = { $span } мерзімінен көп
why-lines =
    { $count ->
        [one] Тізбенің { $count } жолы: { $example }
       *[other] Тізбенің { $count } жолы, мысалы: { $example }
    }

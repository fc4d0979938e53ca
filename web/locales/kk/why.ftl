### Why a question is asked, fetched when someone opens it. Ids and variables are the same in every language.

why-law = Бұл жауапты талап ететін норма:
why-lead = Керегі — { $threshold } балл. Басқа жауаптарыңыз өзгермесе, мұндағы әр жауаптан мынадай нәтиже шығады:
why-same = Басқа жауаптарыңыз өзгермесе, мұндағы жауап балды да, нәтижені де өзгертпейді.
why-same-yet = Мұндағы жауап жеке өзі әзірге балды да, нәтижені де өзгертпейді. Басқа жауаптармен бірге өзгертуі мүмкін.
why-experience-under = { $span } толмаған
why-experience-from = { $span } немесе одан көп
why-experience-exactly = Дәл { $span }
why-experience-over = { $span } шегінен көп
why-lines =
    { $count ->
        [one] Тізбенің { $count } жолы: { $example }
       *[other] Тізбенің { $count } жолы, мысалы: { $example }
    }

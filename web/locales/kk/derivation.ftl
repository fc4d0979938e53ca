### The calculation, step by step, fetched when first wanted. Ids and variables are the same in every language.

derivation-lead = Әр қадам жауабыңызға және бір нормаға сүйенеді; «§» белгісі норманың мәтінін ашады. Қандай қағидалар бойынша есептелді: { $edition }.
derivation-answer = Жауабыңыз
derivation-rule = Норма
derivation-gives = Нормаға сай балл
derivation-points = Балл
derivation-no-points = Жауап әлі жоқ: әзірге ештеңе есептелмейді, ең көбі { $most } болуы мүмкін
derivation-question = Түсіндірулер осы жерде айырылады
derivation-sum = { $parts } = { $earned }.
derivation-list = Кәсіптер тізбесі
derivation-ground = Бас тарту негізі
derivation-outcome = Нәтиже
derivation-because = Неге
derivation-so = Қорытынды
derivation-named = «{ $name }»
derivation-because-refusal_expected = Бас тартуға негіз табылды: { $names }.
    .whatever = Енді қалай жауап берсеңіз де, бас тарту негіздерінің бірі табылады.
derivation-because-open_question = Бас тартуға даусыз негіз жоқ, бірақ мынау ашық мәселеге байланысты: { $names }.
    .whatever = Енді қалай жауап берсеңіз де, негіздердің бірі ашық мәселеге байланысты болып қалады.
derivation-because-no_ground_found = Мұнда тексеруге болатын бас тарту негіздерінің бірде-бірі табылмады.
derivation-because-undecided = Жетіспейтін жауаптар нәтижені әлі өзгерте алады: { $names }.

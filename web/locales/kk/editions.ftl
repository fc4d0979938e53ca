### Бұйрықтың редакциялары; қажет болғанда ғана жүктеледі. Ids and variables are the same in every language.

edition-title = Бұйрық: { $act }
edition-from = Қолданысқа енген күні
edition-not-before = нақты белгісіз, ең ертесі: { $day }
edition-to = Қолданыстың соңғы күні
edition-open = аяқталу күні белгісіз
edition-repealed = Күші жойылған
edition-repealed-by = { $day }, орнына келген акт: { $act }
edition-wording-rules = Қағидалардың редакциясы
edition-wording-professions = Кәсіптер тізбесінің редакциясы
edition-status-in-force = Қазір қолданыста
edition-status-repealed = Күші жойылған
edition-known = Бізде не бар
edition-known-whole = Бүкіл ағылшынша мәтіні, бейресми аударма
edition-known-partly = Төмендегі мәліметтер ғана; мәтіні табылмады

compare-title = Нормаларды бір-бірлеп салыстыру
compare-lead = { $before } және { $after }: тек деректер бойынша салыстырылды. Норма қай тармақта тұрса да, мазмұны бірдей болса, өзгермеген болып саналады.
compare-changed =
    { $count ->
        [one] Өзгергені: { $count } норма
       *[other] Өзгергені: { $count } норма
    }
    .none = Нормалардың өзгергені туралы мәлімет жоқ.
compare-same =
    { $count ->
        [one] Өзгермегені: { $count } норма
       *[other] Өзгермегені: { $count } норма
    }
compare-not_known =
    { $count ->
        [one] Белгісізі: { $count } норма
       *[other] Белгісізі: { $count } норма
    }
rule-threshold = Қанша балл керек
rule-professions = Кәсіптер тізбесі
rule-entries =
    { $count ->
        [one] { $count } жол
       *[other] { $count } жол
    }
rule-next-day = тапсырылған күні немесе келесі жұмыс күні
rule-named = бар
rule-absent = жоқ
rule-same = сол күйінде
rule-changed = өзгерген
rule-dropped = енді жоқ
rule-not-known = белгісіз
rule-kind-threshold = Балл
rule-kind-criterion = Балл
rule-kind-ground = Бас тарту негізі
rule-kind-professions = Кәсіптер
rule-kind-procedure = Рәсімнің құжаттары
rule-kind-time_limit = Мерзім
rule-kind-duty = Сіздің міндетіңіз
rule-kind-certificate_end = Анықтама қолданысының тоқтатылуы
rule-kind-withdrawal = Қайтарып алу
rule-kind-appeal = Шағым

which-lead = Сіз құжаттарды бір бұйрық екіншісін алмастырған күнге жақын тапсырасыз. Дәл осы жауаптармен құжат сол күнге дейін және одан кейін тапсырылса:
which-filed = Тапсырылған күні: { $date }
which-yours = Сіздің тапсыру күніңіз
which-order = Сол күні қолданыста болған бұйрық
which-outcome = Жауаптарыңыз бойынша
which-both = { $strict } немесе { $lenient }
which-not-known = Белгісіз: бұл бұйрықтың мәтіні табылмады.
which-open = Біз құжат тапсырылған күнге сүйенеміз. Құжаттар ескі бұйрық кезінде тапсырылып, шешім жаңа бұйрық кезінде қабылданса, қай бұйрық қолданылатыны туралы норманы таппадық.

citation-order-title = Бұйрық, атауы
citation-order-repeal = Бұйрық, күшінің жойылуы туралы ескертпе
citation-order-preamble = Бұйрық, кіріспе
citation-order-footnote = Бұйрық, атауына ескертпе
citation-rules-title = Қағидалар, атауы
citation-rules-footnote = Қағидалар, редакциясы туралы ескертпе
citation-std-title = Стандарт, атауы

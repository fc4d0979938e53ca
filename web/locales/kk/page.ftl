### The page's own words. Ids and variables are the same in every language.

## Frame

page-title = { $view } – Anyqtama
page-title-error = Қате: { $title }
skip-link = Сұраққа өту
language-label = Тіл
list-and = { $first } және { $last }
colon = { $name }: { $value }
leave = Тез шығу
leave-detail = Бұл бетті бірден жауып, Уикипедияны ашады. Сақталмаған жауаптар жоғалады.
open-saved = Сақталған жауаптарды ашу

## First lines

intro-title = Құжаттарыңыз жеткілікті ме?
intro-lead = Қазақстанда өз бетінше жұмысқа орналасу үшін біліктілігінің сәйкестігі туралы анықтама: бейресми тексеру. Шешімді Комиссия қабылдайды.
intro-what = Білетініңізге ғана жауап беріңіз. Балдарыңызды, жетіспейтін құжаттарды және мерзімдерді көресіз. Әрқайсысының бұйрықтағы орны көрсетіледі.
intro-work-title = Бизнес емес, жұмыс
intro-work = «Өз бетінше жұмысқа орналасу» — жұмысты өзіңіз тауып, еңбек шарты бойынша жұмыс істеу. Бұл жеке бизнес те, фриланс та емес.
intro-decides-title = Шешімді Комиссия қабылдайды
intro-decides = Бұл — өзін-өзі бағалау. Заң кеңесі де, өтініш те емес.
intro-device-title = Бәрі өзіңізде қалады
intro-device = Жауаптарыңыз ешқайда жіберілмейді. Өзіңіз сақтамасаңыз, бетті жапқанда жоғалады.
repeal-tag = Күші жойылған
repeal-short = № { $number } бұйрық ({ $since }). Балдар мен мерзімдер сол бұйрықтан алынған.
repeal-more = № { $successor } бұйрық туралы не белгілі

## Getting around

view-questions = Сұрақтар
view-review = Жауаптар
view-result = Нәтиже
nav-label = Тексеру бөліктері
about-title = Бұл тексеру туралы
progress = Қадамдар: { $done } / { $all }
continue = Жалғастыру
back = Артқа
see-result = Нәтижені көру
sheet-title = Барлық сұрақ бір парақта
why-ask = Неге сұраймыз
part-coming = Бұл бөлік жүктеліп жатыр…
part-missing = Бұл бөлікті жүктеу мүмкін болмады. Байланысты тексеріңіз. Жауаптарыңыз бетте қалды.
part-again = Қайталап көру
part-reload = Жауаптарымды сақтап, қайта жүктеу

## Your case so far

panel-title = Сіздің жағдайыңыз
panel-points =
    { $earned ->
        [one] { $earned } балл, керегі { $threshold }
       *[other] { $earned } балл, керегі { $threshold }
    }
range-between =
    { $to ->
        [one] { $from }–{ $to } балл аралығында
       *[other] { $from }–{ $to } балл аралығында
    }
range-numbers = { $from }–{ $to }
range-both = балл: { $strict } (жұмсақ түсіндіруде: { $lenient })
so-far = { $points }, керегі { $threshold }: { $stand }
stand-reached = жеткілікті
stand-undecided = әлі жинауға болады
stand-lenient = әлі жинауға болады, бірақ тек жұмсақ түсіндіруде
stand-open = тек жұмсақ түсіндіруде жеткілікті
stand-not_reached = жеткіліксіз
panel-next = Ең жақын күн
panel-next-none = Әзірге күн жоқ
panel-missing =
    { $count ->
        [one] { $count } жауап нәтижені әлі өзгерте алады
       *[other] { $count } жауап нәтижені әлі өзгерте алады
    }
panel-papers =
    { $count ->
        [0] Барлық құжат дайын
        [one] { $count } құжат әлі дайын емес
       *[other] { $count } құжат әлі дайын емес
    }
panel-more = Толығырақ
live-outcome = { $outcome }. { $points }.

## Review

review-title = Жауаптарыңызды тексеріңіз

## Result

result-title = Нәтиже
result-repealed-label = Күші жойылған № { $number } бұйрық бойынша
rail-part = { $criterion }: { $points }
rail-ghost = Әлі жинауға болады: { $reachable } балға дейін.
rail-needed = керегі { $threshold }

## Places in the law

act-numbered = № { $number } ({ $date })
act-kz-appc = Әкімшілік рәсімдік-процестік кодекс
act-kz-labour-code = Еңбек кодексі
act-kz-code-administrative-offences = Әкімшілік құқық бұзушылық туралы кодекс
act-kz-transfer-2018 = Үкімет қаулысы
act-kz-transfer-2021 = Үкімет қаулысы
act-kz-transfer-2022-october = Үкімет қаулысы
act-kz-transfer-2023 = Үкімет қаулысы
act-kz-transfer-2024 = Еңбек министрінің бұйрығы
act-kz-transfer-2025 = Еңбек министрінің бұйрығы
citation-article = { $number }-бап
citation-article-sub = { $number }-бап, { $sub }-тармақ
cite-open = Құқықтық негізі: { $place }
cite-unofficial = Бейресми аударма; мәтін ағылшынша жарияланған.
cite-source = Дереккөзден оқу
cite-elsewhere = Бұл актінің мәтіні мұнда жоқ.
cite-loading = Мәтін жүктеліп жатыр…
cite-failed = Мәтін жүктелмеді. Байланысты тексеріп, қайталап көріңіз.

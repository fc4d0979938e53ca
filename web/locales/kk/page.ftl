### The page's own words. Ids and variables are the same in every language.

## Frame

page-title = { $view } – Anyqtama
page-title-error = Қате: { $title }
skip-link = Сұраққа өту
language-label = Тіл
list-and = { $first } және { $last }
colon = { $name }: { $value }

## First lines

intro-title = Құжаттарыңыз жеткілікті ме?
intro-lead = Қазақстанда өз бетінше жұмысқа орналасу үшін біліктілігінің сәйкестігі туралы анықтаманы алмас бұрын өзіңізді тексеріңіз. Білетініңізге ғана жауап беріңіз. Балдарыңызды, жетіспейтін құжаттарды және мерзімдерді көресіз. Әрқайсысының бұйрықтағы орны көрсетіледі.
intro-work-title = Бизнес емес, жұмыс
intro-work = «Өз бетінше жұмысқа орналасу» — жұмысты өзіңіз тауып, еңбек шарты бойынша жұмыс істеу. Бұл жеке бизнес те, фриланс та емес.
intro-decides-title = Шешімді комиссия қабылдайды
intro-decides = Бұл — өзін-өзі бағалау. Заң кеңесі де, өтініш те емес.
intro-device-title = Бәрі өзіңізде қалады
intro-device = Жауаптарыңыз ешқайда жіберілмейді және сақталмайды. Бетті жапсаңыз, жоғалады.
repeal-tag = Күші жойылған
repeal-text = № { $number } бұйрықтың күші жойылған ({ $since }). Қазір № { $successor } бұйрық қолданыста ({ $date }). Мұндағы балдар мен мерзімдер — күші жойылған бұйрықтан.
repeal-short = № { $number } бұйрық ({ $since }).
repeal-more = № { $successor } бұйрық туралы не белгілі

## Getting around

view-questions = Сұрақтар
view-review = Жауаптар
view-result = Нәтиже
nav-label = Тексеру бөліктері
progress = Қадамдар: { $done } / { $all }
continue = Жалғастыру
back = Артқа
see-result = Нәтижені көру
answer-rest = Келесі сұраққа жауап беру
why-ask = Неге сұраймыз
not-pushed = Мұндағы жауап нәтижені енді өзгертпейді. Қаласаңыз, жауап бере аласыз.

## Questions

fields-optional = Күнін білмесеңіз, бос қалдырыңыз.
date-example = Күн, ай және жыл, мысалы { $example }
date-read-as = Бұл — { $date }.
filed-date-label = Тапсыру күні
filed-time-label = Уақыты (күннің соңына қарай тапсырсаңыз)
filed-time-hint = Мысалы, 17:45. Бос қалса, жұмыс уақытында деп есептеледі.
filed-today = Қазақстанда қазір: { $moment }.
filed-use-today = Бүгінгі күнді алу
filed-repealed = Қолданыста болған кездегі бұйрық бойынша балдарды көру үшін ең кеш дегенде мына күнді таңдаңыз: { $last }.
filed-use-last = { $last } күнін алу
region-any = Әзірге білмеймін
region-hint = Тек сағат үшін керек. Бүкіл Қазақстан бір уақытқа көшкен күн: { $since }.
time-label = Уақыты
time-hint = Мысалы, 17:45. Бос қалдыруға болады.
step-conditions = Біліктілік деңгейіңіз қандай және шет тілін білесіз бе?
step-conditions-short = Деңгей және тіл
step-events = Осы күндердің қайсысын білесіз?
step-events-short = Күндер
step-events-issue = Анықтама қолыңызда болмаса, бұл қадамды өткізіп жіберуге болады. Осы күндер бойынша анықтаманың қашан аяқталатынын және кейінгі құжаттарды қашан тапсыру керегін көресіз.
step-documents-hint = Талап етілген түрде қолыңызда барын белгілеңіз. Кейін де, нәтижеде де өзгерте аласыз.
profession-search = Кәсібіңіз
profession-search-hint = Қазақша, орысша немесе ағылшынша. Бірнеше әріп жеткілікті.
profession-found =
    { $count ->
        [one] { $count } жол табылды. Сіздікі болса, таңдаңыз.
       *[other] { $count } жол табылды. Өзіңіздікін таңдаңыз.
    }
profession-found-by = Басқа атауы бойынша табылды:
profession-industry = Қай салада?
profession-match =
    { $reason ->
        [exact] дәл осы атау
        [near] өте ұқсас атау
        [spelling] жазылуы сәл өзгеше
        [layout] пернетақтаның басқа тілінде терілген
        [latin] латын әріптерімен терілген
        [number] тізбедегі нөмірі
        [sector] басқа сала
        [work] басқа жұмыс түрі
       *[part_of_title] атаудың бір бөлігі ғана сәйкес келеді
    }
profession-differs = Айырмашылығы: { $what }
profession-looks-like = Бұл мынаған ұқсайды: { $title }. Тізбеден ондай кәсіп таппадық.
profession-none-fits = Тізбеде бұған анық сәйкес келетін жол жоқ.
profession-closest = Ең жақын жолдар
profession-closest-hint = Жолды ол шынымен сіздің жұмысыңыз болса ғана таңдаңыз. Шешімді Комиссия қабылдайды.
profession-ways-on = Төменде толық тізбені ашуға немесе кәсібіңіз онда жоқ деп жауап беруге болады.
profession-names-coming = Тізбедегі атаулардан әзірге ештеңе табылмады. Басқа атаулар жүктеліп жатыр…
profession-names-missing = Басқа атаулар жүктелмеді. Тек тізбедегі атаулар бойынша ізделеді.
profession-printed = Бұйрықта былай басылған:
profession-unofficial = бейресми аударма
profession-browse = Толық тізбені ашу
profession-chosen = Таңдағаныңыз
profession-other = Немесе мыналардың бірін таңдаңыз
experience-period = { $number }-жұмыс
experience-from = Бірінші күні
experience-to = Соңғы күні
experience-open = Қазір де сонда істеймін
experience-open-hint = Тапсыру күніне дейін есептеледі.
experience-add = Тағы бір жұмыс қосу
experience-remove = { $number }-жұмысты алып тастау
experience-counted = Есептелгені: { $span }
experience-years = Жыл
experience-months = Ай
experience-days = Күн

## Faults

fault-title = Мынаны түзетіңіз
fault-kept = Тергеніңіздің бәрі сақталды. «Сіздің жағдайыңыз» осы жауапқа дейінгі күйінде тұр.
fault-in-result = Бір жауап оқылмады, сондықтан нәтиже жаңармаған.
fault-change = Түзету
place-period = { $number }-жұмыс: { $end }

## Your case so far

panel-title = Сіздің жағдайыңыз
panel-points =
    { $earned ->
        [one] { $earned } балл, керегі { $threshold }
       *[other] { $earned } балл, керегі { $threshold }
    }
panel-points-both = { $strict } немесе { $lenient } балл, керегі { $threshold }
panel-next = Жақын күн
panel-next-none = Әзірге күн жоқ
panel-missing =
    { $count ->
        [one] { $count } жауап нәтижені әлі өзгерте алады
       *[other] { $count } жауап нәтижені әлі өзгерте алады
    }
panel-papers =
    { $count ->
        [0] Барлық құжат белгіленген
        [one] { $count } құжат белгіленбеген
       *[other] { $count } құжат белгіленбеген
    }
panel-more = Толығырақ
live-outcome = { $outcome }. { $points }.

## Review

review-title = Жауаптарыңызды тексеріңіз
review-lead = Кез келген жауапты өзгертуге болады. Қалғандары сақталады.
review-change = Өзгерту
review-change-what = Өзгерту: { $what }
review-empty = Жауап жоқ
review-open = Нәтижені әлі өзгерте алады
review-days = { $from } – { $to }
review-days-open = { $from } – қазір
review-documents =
    { $count ->
        [0] Ештеңе белгіленбеген
        [one] { $count } құжат белгіленген
       *[other] { $count } құжат белгіленген
    }

## Result

result-title = Нәтиже
result-on-page = Осы бетте
result-as-of = Тапсыру күні
result-procedure = Рәсім
result-edition = Қағидалар
result-edition-in-force = № { $number } бұйрық, қолданыста болған соңғы күні: { $to }
result-edition-start = Бірінші күні дәл белгісіз: ең ертесі { $day }.
result-edition-repealed = Күші жойылған № { $number } бұйрық (соңғы күні: { $to })
result-repealed-label = Күші жойылған № { $number } бұйрық бойынша
result-decides = Кім шешеді
result-decides-issue = Комиссия ұсыным береді, шешімді жергілікті атқарушы орган қабылдайды.
result-decides-office = Шешімді жергілікті атқарушы орган қабылдайды.
result-no-points = Бұл рәсімде балл есептелмейді. Төменде құжаттар мен мерзімдер бар.
open-title = Ашық мәселелер
open-lead = Бұйрықтың мәтінін мұнда бірнеше түрлі түсінуге болады. Біз екеуін де көрсетеміз, таңдау жасамаймыз.
points-title = Балдар
points-caption = Критерийлер бойынша балдар
points-criterion = Критерий
points-yours = Сіздің балыңыз
points-most = Ең көбі
points-total = Барлығы
points-none = жауап жоқ
points-verdict = { $verdict }: { $points }.
points-reachable = Әлі де { $reachable } балға дейін болуы мүмкін.
rail-alone = { $points }. { $parts }
rail-named = { $reading }: { $points }. { $parts }
rail-part = { $criterion }: { $points }
rail-ghost = Әлі мүмкін: { $reachable } балға дейін.
rail-needed = керегі { $threshold }
missing-title = Не жетіспейді
missing-lead = Осы жауаптар нәтижені әлі өзгерте алады.
missing-none = Ештеңе. Берілмеген жауаптар нәтижені енді өзгертпейді.
ways-title = { $threshold } балды қалай жинауға болады
ways-lead = Кез келген бір жол жеткілікті. Әр жол қатаң түсіндіру бойынша қайта есептелген.
ways-none = { $threshold } балл беретін өзгеріс табылмады.
ways-both = { $strict } балл
ways-differ = { $strict } балл, жұмсақ түсіндіру бойынша { $lenient } балл
profession-title = Кәсібіңіз
profession-sector = Сала
profession-activity = Қызмет түрі
profession-group = Топ
profession-number = Тізбедегі нөмірі
profession-levels = Біліктілік деңгейлері
profession-levels-none = көрсетілмеген
profession-level-in =
    { $place ->
        [in] Сіздің деңгейіңіз осылардың ішінде.
        [above] Сіздің деңгейіңіз бұлардан жоғары.
       *[below] Сіздің деңгейіңіз бұлардан төмен.
    }
profession-language = Шет тілі
profession-language-yes = талап етіледі
profession-language-no = талап етілмейді
profession-kind = Жолдың түрі
profession-inferred = Тізбеде бұл саланың тақырыбы жоқ. Біз оны мағынасына қарап қойдық.
profession-defect = Осы жол туралы
documents-title = Құжаттар
documents-lead = Талап етілген түрде қолыңызда барын белгілеңіз.
deadlines-title = Мерзімдер
deadlines-lead = Сіздің міндеттеріңіз бойынша сенімді, ертерек күн көрсетілген. Органның мерзімдері бойынша — ең кеш күн.
deadline-by = Соңғы күн: { $date }, { $weekday }
deadline-on = { $date }, { $weekday }
deadline-until = Ең кеші: { $date }, { $weekday }
deadline-unknown-start = { $from } { $term }
deadline-need-day = Осы күнді көрсетсеңіз, мерзімі шығады.
deadline-no-calendar = Күн жоқ: бұл күндерге күнтізбе әлі шықпаған.
deadline-counted = { $from } { $term }: { $start }
deadline-start-counts = Сенімді күн — { $safe }: мұнда бастапқы күн бірінші күн болып есептеледі. Келесі күннен санаса, соңғы күн — { $date }.
deadline-alternative = Немесе { $date }, { $because }.
deadline-skipped =
    { $count ->
        [one] { $count } күн есепке кірмейді
       *[other] { $count } күн есепке кірмейді
    }
deadline-strip = Мерзімнің күндері
deadline-moved = қай күннен көшірілген: { $from }
deadline-by-act = акт: { $act }
day-weekend = Демалыс күні
day-start = Бастапқы күн, есепке кірмейді
day-counted = { $number }-жұмыс күні
day-due = Соңғы күн
grounds-title = Бас тарту негіздері
grounds-lead = Бұйрықта үш негіз бар. Біз алғашқы екеуін ғана, оның өзінде тек жауаптарыңыз бойынша тексере аламыз.
after-title = Анықтама алғаннан кейін
after-duties = Сіздің міндеттеріңіз
after-ends = Анықтама қашан тоқтайды
appeal-title = Келіспесеңіз
notices-title = Назар аударыңыз
successor-title = № { $number } бұйрық: не белгілі
successor-lead = Ол № { $old } бұйрықты алмастырды ({ $since }). Біз оның бір бөлігін ғана тексере алдық. Қалғанын жадтан толықтырмаймыз.
successor-facts = Тексерілгені
successor-missing = Табылмағаны
successor-where = Қайдан оқуға болады
successor-source = Дереккөз
notes-title = Бұйрық мәтініне ескертпелер
notes-lead = Ағылшынша мәтінде олқылықтар мен қателер бар. Мыналар бүкіл бетке қатысты.
notes-count =
    { $count ->
        [one] Мәтінге { $count } ескертпе
       *[other] Мәтінге { $count } ескертпе
    }

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
cite-open = Заңдағы орны: { $place }
cite-unofficial = Бейресми аударма; мәтін ағылшынша жарияланған.
cite-source = Дереккөзден оқу
cite-elsewhere = Бұл актінің мәтіні мұнда жоқ.
cite-loading = Мәтін жүктелуде…
cite-failed = Мәтін жүктелмеді. Байланысты тексеріп, қайталап көріңіз.

## Without the engine

fallback-why = Мұнда интерактивті тексеру істемейді.
fallback-script = Оған JavaScript пен WebAssembly керек, ал браузеріңізде олардың бірі өшірулі. Төменде күші жойылған бұйрықтағы балдар кестесі берілген.
fallback-caption = № { $number } бұйрық бойынша балдар (қолданыста болған соңғы күні: { $to })
fallback-from = { $from } және одан көп
fallback-from-to = { $from } – { $to }
fallback-threshold = Керегі { $count } балл. Шешімді комиссия қабылдайды.
fallback-place = Заңдағы орны

### The page for webmasters (portal.html). Ids and variables are the same in every language.

portal-page-title = Тексеру сіздің порталыңызда · Anyqtama
portal-title = Тексеруді өз порталыңызға орналастырыңыз
portal-lead = Бетте қалай тұратынын таңдаңыз, нәтижесін қараңыз да, жолдарды көшіріп алыңыз. Тіркелудің қажеті жоқ. Адамдар енгізген деректер өз құрылғысында қалады.
portal-languages = Осы беттің тілі

## What can be chosen

portal-variant = Тексеру бетте қалай тұрады?
portal-variant-element = Элемент түрінде
    .hint = Бір скрипт пен бір тег. Қаріп пен тіл сіздің бетіңізден алынады.
portal-variant-frame = Мазмұнына сай биіктіктегі фреймде
    .hint = Саясаты WebAssembly-ге тыйым салған беттерге арналған. Фреймнің биіктігін шағын скрипт белгілейді.
portal-variant-plain = Қарапайым фреймде
    .hint = Бөтен скриптерге тыйым салынған беттерге арналған. Фреймнің биіктігі тұрақты, мазмұны жылжытып қаралады.
portal-language = Тексерудің тілі
portal-language-around = Бет қай тілде болса, сол тілде
portal-theme = Түстер
portal-theme-system = Келушінің құрылғысындағыдай
portal-theme-light = Ашық
portal-theme-dark = Күңгірт
portal-procedure = Қай рәсімнен басталады
portal-procedure-open = Келушінің өзі таңдайды
portal-profession = Қай кәсіптен басталады
    .hint = Бір кәсіпке арналған бет үшін. Басылған тізбенің бір жолы; келуші басқасын таңдай алады.
portal-profession-open = Келушінің өзі таңдайды
portal-profession-search = Тізбеден іздеу
portal-profession-found = { $count ->
    [0] Тізбеде мұндай сөздері бар жол жоқ
   *[other] Тізбеде мұндай сөздері бар { $count } жол табылды
}
portal-view = Қаншалықты толық көрсетіледі
portal-view-full = Бәрі
portal-view-compact = Қысқаша: кіріспесіз және «Сіздің жағдайыңыз» бөлігінсіз
portal-hide = Көрсетілмейді
portal-hide-header = Белгі мен тіл таңдау
portal-hide-intro = Кіріспе
portal-hide-panel = «Сіздің жағдайыңыз» бөлігі
portal-looks = Өз түстеріңізбен
    .hint = Элемент үшін ғана: стильдер кестесі фреймнің ішіне әсер етпейді. Өзгертпегеніңіз тексерудің өзіндегідей қалады.
portal-accent = Екпінді түс: түймелер мен сілтемелер
portal-accent-dark = Күңгірт фондағы екпінді түс
portal-accent-soft = Меңзер астындағы түйме
portal-paper = Фон
portal-sheet = Өрістер мен карточкалар
portal-ink = Мәтін
portal-quiet = Ұсақ мәтін
portal-paper-dark = Күңгірт фон
portal-sheet-dark = Күңгірт өрістер
portal-contrast = «{ $front }» және «{ $back }» түстерінің контрасты аз: { $ratio } : 1. Мәтін оқылуы үшін кемінде { $least } : 1 керек (WCAG 2.2, 1.4.3).
portal-corner = Бұрыштар
portal-corner-own = Сәл дөңгеленген
portal-corner-none = Тік бұрышты
portal-corner-round = Дөңгеленген
portal-font = Қаріп
    .hint = font-family мәні сияқты: Georgia, serif. Бос болса, бетіңіздің қарпі қолданылады.
    .fault = Бұл font-family мәні емес. Жолдарға қосылмады.
portal-anew = Бәрін бастапқы күйіне қайтару
portal-unread = Осы беттің сілтемесінде мұнда таңдауға болмайтын мән бар. Ол ескерілмеді: { $refused }
portal-pinned = Тек осы нұсқа ({ $version })
    .hint = Браузер бұл мекенжайдан басқа файлды қабылдамайды. Онда жаңа нұсқа шыққанда, жолдарды қайта көшіріңіз: оған дейін келушілер сілтемені ғана көреді. Бұл белгі болмаса, бет әрдайым жарияланған нұсқаны алады.

## What is copied

portal-snippet = Бетіңізге арналған жолдар
    .hint = Тексеру тұруға тиіс жерге қойыңыз.
portal-open = Тексеруді ашу
portal-open-alone = Тексеруді бөлек бетте ашу
portal-rules = Стильдер кестеңізге арналған ереже
    .hint = Тегке емес, бетіңіздің стильдер кестесіне қосыңыз: сонда саясатты өзгертудің қажеті болмайды.
portal-policy = Content-Security-Policy саясатыңыз нені рұқсат етуі керек
    .hint = Бұл дереккөздерді өзіңізде бар директиваларға қосыңыз. Бетіңіз саясат жібермесе, бұлардың қажеті жоқ.
portal-why-element-script-src = Скрипт, оның бөліктері және нәтижені есептейтін WebAssembly.
portal-why-element-connect-src = Есептеу модулі мен кәсіп атаулары: келуші тексеруге жақындағанда жүктеледі.
portal-why-element-trusted-types = Саясатыңыз Trusted Types қолданса ғана. Бетте Lit бұрыннан болса, 'allow-duplicates' дегенді де қосыңыз.
portal-why-frame-script-src = Фреймнің биіктігін белгілейтін скрипт.
portal-why-frame-frame-src = Фреймнің өзі.
portal-copy = Көшіру
portal-copied = Көшірілді.
portal-not-copied = Браузер көшіруге рұқсат бермеді. Жолдар белгіленді: өзіңіз көшіріп алыңыз.

## The self-check and the preview

portal-check = Өз бетіңізді тексеріңіз
    .hint = Бұл жолды бетке уақытша қосыңыз. Беттің жоғарғы жағында жеті тармақ шығады, орындалмағандарының әрқайсысында оны қалай түзету керегі айтылады. Ештеңе шықпаса, бет скриптті өткізбей тұр: script-src ішінде { $origin } мекенжайына рұқсат беріңіз.
portal-check-by-eye = Бөтен скриптерсіз бет өзін-өзі тексере алмайды. Фрейм бос тұрса, мыналарды қараңыз:
portal-preview = Алдын ала көрініс
    .hint = Сіз таңдаған баптаулармен жұмыс істейтін нағыз тексеру. Фреймде де дәл осындай болады.

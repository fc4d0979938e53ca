### What came from outside: a link, a file, saved answers. Fetched when something comes. Ids and variables are the same in every language.

arrival-close = Жабу
arrival-forget = Бәрін өшіру
arrival-saved = Сақталған уақыты: { $moment }.
arrival-answer = Жауап
arrival-paper = Құжат
arrival-day = Күн

## Asked before anything changes

ask-link = Сілтемедегі жауаптарды ашу керек пе?
ask-file = Файлдағы жауаптарды ашу керек пе?
ask-query = Беттің мекенжайында берілген жауаптарды алу керек пе?
ask-device = Тоқтаған жеріңізден жалғастырасыз ба?
ask-reload = Бет қайта жүктелгенге дейінгі жауаптарды ашу керек пе?
ask-detail = Олар осында берген жауаптарыңыздың орнына қойылады.
ask-open = Ашу
ask-keep = Өз жауаптарымды қалдыру
ask-continue = Осы жауаптармен жалғастыру
ask-later = Қазір емес

## Opened

opened-link = Сілтемедегі жауаптар ашылды
opened-file = Файлдағы жауаптар ашылды
opened-device = Сақтаған жауаптарыңыз ашылды
opened-query = Кейбір жауаптар алдын ала толтырылды
opened-reload = Жауаптарыңыз қайта ашылды
opened-filled = Мыналар беттің мекенжайы бойынша толтырылды. Тексеріңіз:
opened-dropped = Мыналар мұнда енді жоқ, сондықтан енгізілмеді:

## Refused

refused-link = Бұл сілтемені ашу мүмкін емес
refused-file = Бұл файлды ашу мүмкін емес
refused-query = Мекенжай түсініксіз
refused-device = Сақталған жауаптарды ашу мүмкін емес
refused-reload = Бет қайта жүктелгенге дейін берілген жауаптар ашылмайды
refused-broken = Бір бөлігі жетіспейді немесе өзгертілген. Қайта сұрап алып, толық көшіріңіз.
refused-newer = Оны осы беттің жаңарақ нұсқасы жасаған. Бетті қайта жүктеп, тағы бір рет байқап көріңіз.
refused-not_ours = Оны осы бет жасамаған.
refused-invalid_json = Деректер бүлінген немесе басқа түрде.
refused-too_large = Көлемі тым үлкен: бұл бет мұндай үлкен дерек сақтамайды.
refused-unknown = Мұнда осы бетке белгісіз дерек бар.
refused-kept = Мұндағы жауаптарыңыз өзгерген жоқ.
refused-place = Орны:

## A file to choose

wanted-title = Сақталған жауаптарды ашу
wanted-detail = Осы жерде сақтаған файлыңызды таңдаңыз. Сілтеме өзі ашылады.
wanted-choose = Файл таңдау
wanted-hint = Немесе файлды осы жерге сүйреп әкеліңіз. Ол тек сіздің құрылғыңызда оқылады.

## Forgetting

forgetting-title = Бәрін өшіру керек пе?
forgetting-detail = Беттегі барлық жауап өшіріледі, осы браузерде сақталғаны да жойылады. Файлдар мен сілтемелер өзіңізде қалады.
forgetting-yes = Иә, бәрін өшіру
forgetting-no = Жоқ, қалдыру
forgotten-title = Бәрі өшірілді
forgotten-detail = Бетте де, осы браузерде де жауап қалған жоқ.
unforgotten-title = Сақталған жауаптар қалып қойған болуы мүмкін
unforgotten-detail = Браузер оларды өшірмеді. Браузер баптауларынан осы сайттың деректерін тазалаңыз.

### The self-check for portals (widget/check.js). Ids and variables are the same in every language.

check-title = Anyqtama: тексеру бұл бетке дұрыс орналасқан ба?
check-passed = Дұрыс
check-failed = Түзетіңіз
check-sum = { $all } тармақтың { $passed } дұрыс. Аяқтаған соң өзін-өзі тексеру жолын беттен алып тастаңыз.
check-nothing = Бұл бетте anyqtama-check элементі де, data-anyqtama белгісі бар фрейм де жоқ. Алдымен бетіңізге арналған жолдарды қойыңыз.

check-script = Скрипт жүктелді және ол шығарылған файлдың өзі
    .mend = Бетке арналған жолдарды түгел қайта көшіріңіз: мекенжай, integrity және crossorigin бір-бірімен байланысты. Саясатта script-src { $origin } болуы керек.
check-version = Жолдар мен скрипт осында жарияланған { $version } нұсқасына сай
    .mend = Бетке арналған жолдарды түгел қайта көшіріңіз. Олар ең соңғысы болса, келушілерге ескі көшірме беріліп жатыр: сервер мен бет арасындағы кэштерді тазалаңыз.
check-webassembly = Саясат WebAssembly-ге рұқсат береді
    .mend = script-src ішіне 'wasm-unsafe-eval' қосыңыз. Бұған болмайтын болса, фреймді алыңыз.
check-files = Скрипттің жанындағы файлдар қолжетімді
    .mend = Саясатқа connect-src { $origin } қосыңыз. Ол бар болса, бұл файлдардың сервері Access-Control-Allow-Origin тақырыбымен жауап беруі керек. Немесе widget/ қалтасында екі нұсқаның файлдары жатыр: оны тұтас қайта жариялау керек.
check-types = Trusted Types тексеруді көрсетуге кедергі жасамайды
    .mend = Саясатқа trusted-types lit-html қосыңыз. Бетте Lit бұрыннан болса, 'allow-duplicates' дегенді де қосыңыз.
check-visible = Тексеру көрініп тұр
    .mend = Оның тұрған орнының ені кемінде { $width } пиксель болсын. Оны жасырып тұрған нәрсені алып тастаңыз: hidden атрибуты, display: none, нөлдік биіктік.
check-language = Тілі белгілі
    .mend = Тегке lang="en", lang="ru" немесе lang="kk" деп жазыңыз немесе бүкіл бетке осы тілдердің бірін көрсетіңіз.
check-frame = Фрейм жауап береді
    .mend = Саясатқа frame-src { $origin } қосыңыз. Ол бар болса, фрейм сервері бетіңізге { "X-Frame-Options" } тақырыбы немесе frame-ancestors директивасы арқылы тыйым салмауы керек.
check-sandbox = Фреймнің sandbox шектеулері тексеруге кедергі жасамайды
    .mend = allow-scripts, allow-forms және Safari үшін allow-same-origin керек; файл сақтау мен басып шығару үшін allow-downloads пен allow-modals да қажет.
check-height = Фреймнің биіктігі мазмұнының биіктігіндей
    .mend = Бетіңіздің стилі фреймдерге өз биіктігін береді. Бұл фрейм үшін оны алып тастаңыз: скрипт height атрибутын белгілейді.

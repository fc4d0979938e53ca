### The self-check for portals (widget/check.js). Ids and variables are the same in every language.

check-title = Anyqtama: всё ли в порядке с проверкой на этой странице?
check-passed = В порядке
check-failed = Исправьте
check-sum = В порядке { $passed } из { $all }. Когда закончите, уберите строку самопроверки со страницы.
check-nothing = На этой странице нет ни элемента anyqtama-check, ни фрейма с data-anyqtama. Сначала вставьте строки для своей страницы.

check-script = Скрипт загружен, и это выпущенный файл
    .mend = Скопируйте строки для страницы ещё раз, целиком: адрес, integrity и crossorigin связаны между собой. В политике нужно script-src { $origin }.
check-version = Строки и скрипт относятся к опубликованной здесь версии { $version }
    .mend = Скопируйте строки для вашей страницы ещё раз, все целиком. Если они уже самые новые, посетителям отдаётся старая копия: очистите кэши между сервером и страницей.
check-webassembly = Политика разрешает WebAssembly
    .mend = Добавьте 'wasm-unsafe-eval' в script-src. Если это нельзя, возьмите фрейм.
check-files = Файлы рядом со скриптом доступны
    .mend = Добавьте в политику connect-src { $origin }. Если это уже есть, сервер этих файлов должен отвечать с Access-Control-Allow-Origin. Или в папке widget/ лежат файлы двух версий: её нужно опубликовать целиком.
check-types = Trusted Types не мешают показать проверку
    .mend = Добавьте в политику trusted-types lit-html. Если на странице уже есть Lit, добавьте и 'allow-duplicates'.
check-visible = Проверку видно
    .mend = Дайте месту вокруг неё ширину не меньше { $width } пикселей и уберите то, что её скрывает: атрибут hidden, display: none, нулевую высоту.
check-language = Язык известен
    .mend = Напишите в теге lang="en", lang="ru" или lang="kk" либо укажите один из этих языков для всей страницы.
check-frame = Фрейм отвечает
    .mend = Добавьте в политику frame-src { $origin }. Если это уже есть, сервер фрейма не должен запрещать вашу страницу заголовком { "X-Frame-Options" } или директивой frame-ancestors.
check-sandbox = Ограничения sandbox не мешают проверке
    .mend = Нужны allow-scripts, allow-forms и, для Safari, allow-same-origin; чтобы сохранять файлы и печатать, также allow-downloads и allow-modals.
check-height = Высота фрейма равна высоте содержимого
    .mend = Стиль вашей страницы задаёт фреймам свою высоту. Уберите его для этого фрейма: скрипт задаёт атрибут height.

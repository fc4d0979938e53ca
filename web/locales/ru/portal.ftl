### The page for webmasters (portal.html). Ids and variables are the same in every language.

portal-page-title = Проверка на вашем портале · Anyqtama
portal-title = Разместите проверку на своём портале
portal-lead = Выберите, как она стоит на странице, посмотрите, что получится, и скопируйте строки. Регистрироваться не нужно. То, что вводят люди, остаётся на их устройстве.
portal-languages = Язык этой страницы

## What can be chosen

portal-variant = Как проверка стоит на странице?
portal-variant-element = Как элемент
    .hint = Один скрипт и один тег. Шрифт и язык берутся у вашей страницы.
portal-variant-frame = Во фрейме по высоте содержимого
    .hint = Для страниц, политика которых запрещает WebAssembly. Высоту фрейма задаёт небольшой скрипт.
portal-variant-plain = В простом фрейме
    .hint = Для страниц, где чужие скрипты запрещены. Высота фрейма постоянна, содержимое прокручивается.
portal-language = Язык проверки
portal-language-around = Как у страницы вокруг
portal-theme = Цвета
portal-theme-system = Как на устройстве посетителя
portal-theme-light = Светлые
portal-theme-dark = Тёмные
portal-procedure = С какой процедуры начать
portal-procedure-open = Выбирает посетитель
portal-profession = С какой профессии начать
    .hint = Для страницы об одной профессии. Строка из напечатанного перечня; посетитель может выбрать другую.
portal-profession-open = Выбирает посетитель
portal-profession-search = Найти в перечне
portal-profession-found = { $count ->
    [0] Ни в одной строке перечня таких слов нет
    [one] Эти слова есть в { $count } строке
    [few] Эти слова есть в { $count } строках
    [many] Эти слова есть в { $count } строках
   *[other] Эти слова есть в { $count } строки
}
portal-view = Сколько показывать
portal-view-full = Всё
portal-view-compact = Кратко: без вступления и без раздела «Ваш случай»
portal-hide = Не показывать
portal-hide-header = Знак и выбор языка
portal-hide-intro = Вступление
portal-hide-panel = Раздел «Ваш случай»
portal-looks = В ваших цветах
    .hint = Только для элемента: таблица стилей не действует внутри фрейма. Что вы не измените, останется как у проверки.
portal-accent = Акцент: кнопки и ссылки
portal-accent-dark = Акцент на тёмном
portal-accent-soft = Кнопка под указателем
portal-paper = Фон
portal-sheet = Поля и карточки
portal-ink = Текст
portal-quiet = Мелкий текст
portal-paper-dark = Тёмный фон
portal-sheet-dark = Тёмные поля
portal-contrast = Слишком мало контраста между цветами «{ $front }» и «{ $back }»: { $ratio } к 1. Чтобы текст читался, нужно не меньше { $least } к 1 (WCAG 2.2, 1.4.3).
portal-corner = Углы
portal-corner-own = Слегка скруглённые
portal-corner-none = Прямые
portal-corner-round = Скруглённые
portal-font = Шрифт
    .hint = Как в font-family: Georgia, serif. Если пусто, шрифт вашей страницы.
    .fault = Это не значение font-family. В строки оно не попало.
portal-anew = Вернуть всё как было
portal-unread = В ссылке на эту страницу есть то, чего здесь выбрать нельзя. Оно пропущено: { $refused }
portal-pinned = Только эта версия ({ $version })
    .hint = Браузер не примет по этому адресу никакой другой файл. Когда там выйдет новая версия, скопируйте строки ещё раз: до этого посетители увидят только ссылку. Без этой отметки страница всегда берёт то, что опубликовано.

## What is copied

portal-snippet = Строки для вашей страницы
    .hint = Вставьте их туда, где должна стоять проверка.
portal-open = Открыть проверку
portal-open-alone = Открыть проверку на отдельной странице
portal-rules = Правило для вашей таблицы стилей
    .hint = Добавьте его в таблицу стилей страницы, а не в тег: тогда политику менять не нужно.
portal-policy = Что должна разрешать ваша Content-Security-Policy
    .hint = Добавьте эти источники к директивам, которые у вас уже есть. Если страница не передаёт политику, ничего из этого не нужно.
portal-why-element-script-src = Скрипт, его части и WebAssembly, который вычисляет результат.
portal-why-element-connect-src = Вычислительный модуль и названия занятий: они загружаются, когда посетитель доходит до проверки.
portal-why-element-trusted-types = Только если ваша политика использует Trusted Types. Если на странице уже есть Lit, добавьте и 'allow-duplicates'.
portal-why-frame-script-src = Скрипт, который задаёт высоту фрейма.
portal-why-frame-frame-src = Сам фрейм.
portal-copy = Копировать
portal-copied = Скопировано.
portal-not-copied = Браузер не разрешил копирование. Строки выделены: скопируйте их сами.

## The self-check and the preview

portal-check = Проверьте свою страницу
    .hint = На время добавьте эту строку на страницу. Вверху появятся семь пунктов; у каждого невыполненного сказано, как его исправить. Если не появилось ничего, страница не пропускает скрипт: разрешите { $origin } в script-src.
portal-check-by-eye = Страница без чужих скриптов не может проверить себя сама. Если фрейм остаётся пустым, посмотрите вот на что:
portal-preview = Как это выглядит
    .hint = Настоящая проверка с вашими настройками. Во фрейме она выглядит так же.

### The search for a profession, fetched when first wanted. Ids and variables are the same in every language.

profession-search = Ваша профессия
profession-search-hint = По-русски, по-казахски или по-английски. Хватит нескольких букв.
profession-found =
    { $count ->
        [one] Найдена { $count } строка. Выберите её, если она ваша.
        [few] Найдено { $count } строки. Выберите свою.
        [many] Найдено { $count } строк. Выберите свою.
       *[other] Найдено строк: { $count }. Выберите свою.
    }
profession-found-by = Найдено по другому названию:
profession-industry = В какой отрасли?
profession-match =
    { $reason ->
        [exact] точное название
        [near] почти такое же название
        [spelling] немного другое написание
        [layout] набрано в другой раскладке клавиатуры
        [latin] набрано латинскими буквами
        [number] номер в перечне
        [sector] другая отрасль
        [work] другой вид работы
       *[part_of_title] совпадает только часть названия
    }
profession-differs = Отличие: { $what }
profession-looks-like = Похоже, это: { $title }. В перечне мы такой профессии не нашли.
profession-none-fits = В перечне нет строки, которая точно подходит.
profession-closest = Самые близкие строки
profession-closest-hint = Выбирайте строку, только если это ваша работа. Решает комиссия.
profession-ways-on = Ниже можно открыть весь перечень или ответить, что вашей профессии в нём нет.
profession-names-coming = Среди названий перечня пока ничего нет. Другие названия ещё загружаются…
profession-names-missing = Другие названия не загрузились. Поиск идёт только по названиям перечня.
profession-browse = Открыть весь перечень
profession-chosen = Вы выбрали
profession-choose = Выберите строку перечня или ответьте, что вашей профессии в нём нет.
profession-other = Или выберите один из этих ответов

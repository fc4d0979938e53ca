### Редакции приказа; загружаются, когда они нужны. Ids and variables are the same in every language.

edition-title = Приказ { $act }
edition-from = Первый день действия
edition-not-before = точно неизвестен: не раньше { $day }
edition-to = Последний день действия
edition-open = неизвестен
edition-repealed = Утратил силу
edition-repealed-by = { $day }, основание: { $act }
edition-wording-rules = Редакция Правил
edition-wording-professions = Редакция перечня профессий
edition-status-in-force = Действует сейчас
edition-status-repealed = Утратил силу
edition-known = Что у нас есть
edition-known-whole = Весь английский текст, неофициальный перевод
edition-known-partly = Только факты, перечисленные ниже; текст найти не удалось

compare-title = Сравнение по правилам
compare-lead = { $before } и { $after }: сравнение только по данным. Правило считается прежним, если говорит то же самое, в каком бы пункте оно ни стояло.
compare-changed =
    { $count ->
        [one] Изменилось: { $count } правило
        [few] Изменилось: { $count } правила
        [many] Изменилось: { $count } правил
       *[other] Изменилось: { $count } правила
    }
    .none = Об изменениях правил ничего не известно.
compare-same =
    { $count ->
        [one] Осталось прежним: { $count } правило
        [few] Осталось прежним: { $count } правила
        [many] Осталось прежним: { $count } правил
       *[other] Осталось прежним: { $count } правила
    }
compare-not_known =
    { $count ->
        [one] Неизвестно: { $count } правило
        [few] Неизвестно: { $count } правила
        [many] Неизвестно: { $count } правил
       *[other] Неизвестно: { $count } правила
    }
rule-threshold = Сколько баллов нужно
rule-professions = Перечень профессий
rule-entries =
    { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
rule-next-day = в день подачи или на следующий рабочий день
rule-named = есть
rule-absent = нет
rule-same = то же
rule-changed = изменилось
rule-dropped = больше нет
rule-not-known = неизвестно
rule-kind-threshold = Баллы
rule-kind-criterion = Баллы
rule-kind-ground = Основание для отказа
rule-kind-professions = Профессии
rule-kind-procedure = Документы процедуры
rule-kind-time_limit = Срок
rule-kind-duty = Ваша обязанность
rule-kind-certificate_end = Прекращение действия справки
rule-kind-withdrawal = Отзыв
rule-kind-appeal = Жалоба

which-lead = Вы подаёте документы около того дня, когда один приказ сменил другой. Вот что дают те же ответы до и после этого дня:
which-filed = Подача: { $date }
which-yours = Ваша дата подачи
which-order = Какой приказ действует в этот день
which-outcome = По вашим ответам
which-both = { $strict } или { $lenient }
which-not-known = Неизвестно: текст этого приказа найти не удалось.
which-open = Мы исходим из дня подачи. Правила о том, какой приказ применяется, если документы поданы при старом приказе, а решение принимают при новом, мы не нашли.

citation-order-title = Приказ, название
citation-order-repeal = Приказ, сноска об утрате силы
citation-order-preamble = Приказ, преамбула
citation-order-footnote = Приказ, сноска к названию
citation-rules-title = Правила, название
citation-rules-footnote = Правила, сноска о редакции
citation-std-title = Стандарт, название

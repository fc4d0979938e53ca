### The page's own words. Ids and variables are the same in every language.

## Frame

page-title = { $view } – Anyqtama
page-title-error = Ошибка: { $title }
skip-link = К вопросу
language-label = Язык
list-and = { $first } и { $last }
colon = { $name }: { $value }
leave = Быстро уйти
leave-detail = Сразу закрывает эту страницу и открывает Википедию. Несохранённые ответы пропадут.
open-saved = Открыть сохранённые ответы

## First lines

intro-title = Хватит ли ваших документов?
intro-lead = Неофициальная самопроверка: справка о соответствии квалификации для самостоятельного трудоустройства в Казахстане. Решает комиссия.
intro-what = Отвечайте на то, что знаете. Вы увидите баллы, недостающие документы и сроки — и место в приказе, откуда это взято.
intro-work-title = Работа по найму
intro-work = «Самостоятельное трудоустройство» — значит найти работу самому и работать по трудовому договору. Это не свой бизнес и не фриланс.
intro-decides-title = Решает комиссия
intro-decides = Это самооценка. Это не юридическая консультация и не подача заявления.
intro-device-title = Всё остаётся у вас
intro-device = Ответы никуда не отправляются. Закроете страницу — они исчезнут, если вы их не сохранили.
repeal-tag = Утратил силу
repeal-short = Приказ № { $number }, с { $since }. Баллы и сроки здесь — из него.
repeal-more = Что известно о приказе № { $successor }

## Getting around

view-questions = Вопросы
view-review = Ваши ответы
view-result = Результат
nav-label = Части проверки
about-title = Об этой проверке
progress = Шаги: { $done } из { $all }
continue = Продолжить
back = Назад
see-result = К результату
sheet-title = Все вопросы на одной странице
why-ask = Зачем этот вопрос
part-coming = Эта часть загружается…
part-missing = Не удалось загрузить эту часть. Проверьте соединение. Ваши ответы остались на странице.
part-again = Попробовать снова
part-reload = Загрузить заново с моими ответами

## Your case so far

panel-title = Ваш случай
panel-points =
    { $earned ->
        [one] { $earned } балл, нужно { $threshold }
        [few] { $earned } балла, нужно { $threshold }
        [many] { $earned } баллов, нужно { $threshold }
       *[other] { $earned } балла, нужно { $threshold }
    }
range-between =
    { $to ->
        [one] от { $from } до { $to } балла
        [few] от { $from } до { $to } баллов
        [many] от { $from } до { $to } баллов
       *[other] от { $from } до { $to } балла
    }
range-numbers = от { $from } до { $to }
range-both = баллы: { $strict } (при мягком толковании: { $lenient })
so-far = { $points }, нужно { $threshold }: { $stand }
stand-reached = этого хватает
stand-undecided = ещё можно набрать
stand-lenient = ещё можно набрать, но только при мягком толковании
stand-open = хватает только при мягком толковании
stand-not_reached = этого не хватает
panel-next = Ближайшая дата
panel-next-none = Даты пока нет
panel-missing =
    { $count ->
        [one] { $count } ответ ещё может изменить результат
        [few] { $count } ответа ещё могут изменить результат
        [many] { $count } ответов ещё могут изменить результат
       *[other] { $count } ответа ещё могут изменить результат
    }
panel-papers =
    { $count ->
        [0] Все документы готовы
        [one] Пока не готов { $count } документ
        [few] Пока не готовы { $count } документа
        [many] Пока не готовы { $count } документов
       *[other] Пока не готово документов: { $count }
    }
panel-more = Подробнее
live-outcome = { $outcome }. { $points }.

## Review

review-title = Проверьте ответы

## Result

result-title = Результат
result-repealed-label = По утратившему силу приказу № { $number }
rail-part = { $criterion }: { $points }
rail-ghost = Ещё возможно: до { $reachable }.
rail-needed = нужно { $threshold }

## Places in the law

act-numbered = № { $number } от { $date }
act-kz-appc = Административный процедурно-процессуальный кодекс
act-kz-labour-code = Трудовой кодекс
act-kz-code-administrative-offences = Кодекс об административных правонарушениях
act-kz-transfer-2018 = постановление Правительства
act-kz-transfer-2021 = постановление Правительства
act-kz-transfer-2022-october = постановление Правительства
act-kz-transfer-2023 = постановление Правительства
act-kz-transfer-2024 = приказ Министра труда
act-kz-transfer-2025 = приказ Министра труда
citation-article = статья { $number }
citation-article-sub = статья { $number }, пункт { $sub }
cite-open = Место в законе: { $place }
cite-unofficial = Неофициальный перевод, опубликованный на английском языке.
cite-source = Читать в источнике
cite-elsewhere = Текста этого акта здесь нет.
cite-loading = Текст загружается…
cite-failed = Текст не загрузился. Проверьте соединение и попробуйте ещё раз.

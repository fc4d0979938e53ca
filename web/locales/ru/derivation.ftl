### The calculation, step by step, fetched when first wanted. Ids and variables are the same in every language.

derivation-lead = Каждый шаг опирается на ваш ответ и на норму; знак «§» открывает её текст. По каким правилам считали: { $edition }.
derivation-answer = Ваш ответ
derivation-rule = Норма
derivation-gives = Что она даёт
derivation-points = Баллы
derivation-no-points = Ответа пока нет: сейчас не считается ничего, возможно до { $most }
derivation-question = Толкования расходятся здесь
derivation-sum = { $parts } = { $earned }.
derivation-list = Перечень профессий
derivation-ground = Основание для отказа
derivation-outcome = Результат
derivation-because = Почему
derivation-so = Итог
derivation-named = «{ $name }»
derivation-because-refusal_expected = Найдено основание для отказа: { $names }.
    .whatever = Что бы вы ещё ни ответили, одно из оснований для отказа найдётся.
derivation-because-open_question = Бесспорного основания для отказа нет, но это зависит от открытого вопроса: { $names }.
    .whatever = Что бы вы ещё ни ответили, одно из оснований зависит от открытого вопроса.
derivation-because-no_ground_found = Ни одного из оснований для отказа, которые здесь можно проверить, не найдено.
derivation-because-undecided = Результат ещё могут изменить недостающие ответы: { $names }.

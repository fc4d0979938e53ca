### The comparison of variants, fetched when first wanted. Ids and variables are the same in every language.

what-if-untouched = Меняйте в варианте что угодно: он сразу пересчитывается. Ваши ответы остаются прежними.
what-if-own = Ваши ответы
what-if-variant = Вариант { $number }
what-if-yours = У вас: { $answer }
what-if-kept = Если оставить пустым, считается ваш ответ: { $answer }
what-if-add = Добавить вариант
what-if-remove = Убрать вариант { $number }
what-if-dates = Даты
what-if-same-dates = Те же даты, что у вас
what-if-change = { $name }: { $from } → { $to }
what-if-adopt = Сделать моими ответами
what-if-adopt-lead = В ваших ответах изменится:
what-if-adopt-now = Изменить мои ответы
what-if-adopt-nothing = Этот вариант совпадает с вашими ответами.

### A saved result beside the one of today. Ids and variables are the same in every language.

recheck-title = Сохранённый результат проверен заново
recheck-same = Результат тот же. Ничего не изменилось.
recheck-changed = Есть изменения.
recheck-before = Тогда
recheck-after = Сейчас
recheck-outcome = Итог
recheck-together = Всего баллов
recheck-both = { $strict } или { $lenient }
recheck-absent = нет
recheck-no-date = без даты
recheck-others = Отличаются и другие подробности. Ниже — результат на сегодня.
recheck-saved = Сохранено: { $moment }.
recheck-edition = Редакция: тогда { $before }, сейчас { $after }.
recheck-data-same = Правовые данные не изменились.
recheck-data-changed = Правовые данные изменились.
recheck-engine = Версия расчёта: тогда { $before }, сейчас { $after }.

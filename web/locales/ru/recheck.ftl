### A saved result beside the one of today. Ids and variables are the same in every language.

recheck-title = Сохранённый результат проверен заново
recheck-same = Результат тот же. Ничего не изменилось.
recheck-changed = Кое-что изменилось.
recheck-before = Тогда
recheck-after = Сейчас
recheck-outcome = Итог
recheck-together = Баллов вместе
recheck-both = { $strict } или { $lenient }
recheck-absent = нет
recheck-no-date = без даты
recheck-others = Отличаются и другие подробности. Ниже — результат на сегодня.
recheck-saved = Сохранено: { $moment }.
recheck-edition = Редакция была { $before }, сейчас { $after }.
recheck-data-same = Данные о законе те же.
recheck-data-changed = Данные о законе изменились.
recheck-engine = Версия расчёта: тогда { $before }, сейчас { $after }.

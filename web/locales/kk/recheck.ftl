### A saved result beside the one of today. Ids and variables are the same in every language.

recheck-title = Сақталған нәтиже қайта тексерілді
recheck-same = Нәтиже сол қалпында. Ештеңе өзгерген жоқ.
recheck-changed = Бірдеңе өзгерді.
recheck-before = Сонда
recheck-after = Қазір
recheck-outcome = Қорытынды
recheck-together = Барлық балл
recheck-both = { $strict } немесе { $lenient }
recheck-absent = жоқ
recheck-no-date = күні жоқ
recheck-others = Басқа мәліметтер де өзгеше. Төмендегісі — бүгінгі нәтиже.
recheck-saved = Сақталған уақыты: { $moment }.
recheck-edition = Редакция { $before } еді, қазір { $after }.
recheck-data-same = Заң туралы деректер сол қалпында.
recheck-data-changed = Заң туралы деректер өзгерді.
recheck-engine = Есептеу нұсқасы: сонда { $before }, қазір { $after }.

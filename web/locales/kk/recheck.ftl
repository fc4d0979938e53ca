### A saved result beside the one of today. Ids and variables are the same in every language.

recheck-title = Сақталған нәтиже қайта тексерілді
recheck-same = Нәтиже сол қалпында. Ештеңе өзгерген жоқ.
recheck-changed = Өзгеріс бар.
recheck-before = Бұрын
recheck-after = Қазір
recheck-outcome = Қорытынды
recheck-together = Жалпы балл
recheck-both = { $strict } немесе { $lenient }
recheck-absent = жоқ
recheck-no-date = күні жоқ
recheck-others = Басқа мәліметтерде де айырмашылық бар. Төменде бүгінгі нәтиже көрсетілген.
recheck-saved = Сақталған уақыты: { $moment }.
recheck-edition = Редакция: бұрын { $before }, қазір { $after }.
recheck-data-same = Заң туралы деректер сол қалпында.
recheck-data-changed = Заң туралы деректер өзгерді.
recheck-engine = Есептеу нұсқасы: бұрын { $before }, қазір { $after }.

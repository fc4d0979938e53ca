### The jobs of the experience step, fetched with it. Ids and variables are the same in every language.

job-length = Осы жұмыс: { $span }
job-clipped = Тапсыру күнінен ({ $date }) кейінгі күндер есептелмейді.
jobs-shared = { $first }-жұмыс пен { $second }-жұмыс қатар жүрген күндер: { $from } – { $to } ({ $span }). Олар бір рет есептеледі.
jobs-together = Барлығы
jobs-picture = Жұмыстарыңыз бір уақыт осінде.
jobs-next = Сол жерде жұмысты жалғастырсаңыз, құжатты { $date } немесе одан кейін тапсырғанда тәжірибеңіз үшін { $points } беріледі.
jobs-next-lenient = Жұмсақ түсіндіруде: { $date } немесе одан кейін тапсырғанда — { $points }.
jobs-next-repealed = Ол күні № { $number } бұйрық қолданыста емес.

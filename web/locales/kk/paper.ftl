### Print, calendar file, and what stands on every sheet. Ids and variables are the same in every language.

paper-no-decision = Бұл — өзін-өзі тексеру, шешім емес. { $decides }
repeal-full = № { $number } бұйрықтың күші жойылған ({ $since }). Қазір № { $successor } бұйрық қолданыста ({ $date }). Мұндағы балдар мен мерзімдер — күші жойылған бұйрықтан.
paper-law = Негізі: { $places }
paper-failed = Орындау мүмкін болмады. Байланысты тексеріп, қайталап көріңіз. Жауаптарыңыз бетте сақталып тұр.

## Print

print-title = Басып шығару немесе PDF
print-lead = Мұнда жиырылып тұрғандары да басылады. Қосымша нәтижені түсіндіреді: қалай есептелді, кейінгі міндеттеріңіз, шағымдар, мәтінге ескертпелер. PDF алу үшін басып шығару терезесінде «PDF ретінде сақтау» дегенді таңдаңыз.
print-scope = Нені басып шығару керек
print-scope-short = тек нәтиже
print-scope-whole = нәтиже мен қосымша
print-scope-law = нормалар мәтінімен бірге
print-beside = Жергілікті атқарушы орган үшін сол мәліметтерді қатар қосу
print-beside-none = қоспау
print-beside-ru = орыс тілінде
print-beside-kk = қазақ тілінде
print-button = Басып шығару
print-head = Құжаттарды өз бетінше тексеру
print-when = Басылған уақыты (Қазақстан уақыты)
print-where = Беттің мекенжайы
print-annex = Қосымша
print-answers = Нәтижеге негіз болған жауаптар

## The sheet in two languages

print-sheet-title = Сол мәліметтер екі тілде
sheet-case = Тексеру туралы
sheet-points = { $most } балдан { $earned }
sheet-readings = Қатаң / жұмсақ түсіндірудегі балдар
sheet-no-day = күні әлі белгісіз

## Calendar file

calendar-title = Күнтізбеңізге арналған күндер
calendar-lead =
    { $count ->
        [one] { $count } күн, бұйрыққа сілтемесі бар.
       *[other] { $count } күн, әрқайсысында бұйрыққа сілтеме бар.
    } Еске салғыш үш күн бұрын және сол күні таңғы 9-да келеді. Күн өзгерсе, файлды қайта жүктеңіз: күндер жылжиды, қайталанбайды.
calendar-waiting =
    { $count ->
        [one] { $count } мерзімнің күні әлі жоқ: оның қашан басталатыны белгісіз немесе бұл күндерге күнтізбе жоқ.
       *[other] { $count } мерзімнің күні әлі жоқ: олардың қашан басталатыны белгісіз немесе бұл күндерге күнтізбе жоқ.
    }
calendar-none = Әзірге бірде-бір күнді есептеп шығару мүмкін емес.
calendar-button = Күндерді жүктеп алу (.ics)
calendar-saved = Файл дайын. Оны күнтізбеңізде ашыңыз.
calendar-name = Anyqtama: күндер
calendar-estimated = { $title } (болжамды күн)
calendar-other = { $title } (басқаша санағанда)

## Application

application-title = Өтініштің жобасы

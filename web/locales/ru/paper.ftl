### Print, calendar file, and what stands on every sheet. Ids and variables are the same in every language.

paper-no-decision = Это самопроверка, а не решение. { $decides }
repeal-full = Приказ № { $number } утратил силу с { $since }. Сейчас действует приказ № { $successor } от { $date }. Баллы и сроки здесь — из утратившего силу приказа.
paper-law = Основание: { $places }
paper-failed = Не получилось. Проверьте соединение и попробуйте ещё раз. Ваши ответы остались на странице.

## Print

print-title = Печать или PDF
print-lead = Свёрнутое здесь тоже печатается. Приложение поясняет результат: как он подсчитан, ваши дальнейшие обязанности, жалобы, примечания к тексту. Чтобы получить PDF, выберите в окне печати «Сохранить как PDF».
print-scope = Что печатать
print-scope-short = только результат
print-scope-whole = результат и приложение
print-scope-law = ещё и тексты норм
print-beside = Для местного исполнительного органа добавить рядом те же сведения
print-beside-none = не добавлять
print-beside-ru = на русском
print-beside-kk = на казахском
print-button = Распечатать
print-head = Самопроверка документов
print-when = Напечатано (время Казахстана)
print-where = Адрес страницы
print-annex = Приложение
print-answers = Ответы, на которых основан результат

## The sheet in two languages

print-sheet-title = Те же сведения на двух языках
sheet-case = О проверке
sheet-points = { $earned } из { $most }
sheet-readings = Баллы при строгом / мягком толковании
sheet-no-day = даты пока нет

## Calendar file

calendar-title = Даты для вашего календаря
calendar-lead =
    { $count ->
        [one] { $count } дата со ссылкой на приказ.
        [few] { $count } даты со ссылками на приказ.
        [many] { $count } дат со ссылками на приказ.
       *[other] { $count } даты со ссылками на приказ.
    } Напоминания придут за три дня и в сам день, в 9 утра. Если дата изменится, загрузите файл снова: даты сдвинутся, но не удвоятся.
calendar-waiting =
    { $count ->
        [one] { $count } срок пока без даты: неизвестно, когда он начинается, или на эти дни нет календаря.
        [few] { $count } срока пока без даты: неизвестно, когда они начинаются, или на эти дни нет календаря.
        [many] { $count } сроков пока без даты: неизвестно, когда они начинаются, или на эти дни нет календаря.
       *[other] { $count } срока пока без даты: неизвестно, когда они начинаются, или на эти дни нет календаря.
    }
calendar-none = Пока ни одной даты посчитать нельзя.
calendar-button = Скачать даты (.ics)
calendar-saved = Файл готов. Откройте его в своём календаре.
calendar-name = Anyqtama: даты
calendar-estimated = { $title } (дата предварительная)
calendar-other = { $title } (при другом счёте)

## Application

application-title = Черновик заявления

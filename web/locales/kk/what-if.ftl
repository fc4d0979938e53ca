### The comparison of variants, fetched when first wanted. Ids and variables are the same in every language.

what-if-untouched = Нұсқада қалағаныңызды өзгертіңіз: ол бірден қайта есептеледі. Өз жауаптарыңыз сол күйінде қалады.
what-if-own = Сіздің жауаптарыңыз
what-if-variant = { $number }-нұсқа
what-if-yours = Сіздікі: { $answer }
what-if-kept = Бос қалдырсаңыз, өз жауабыңыз есептеледі: { $answer }
what-if-add = Нұсқа қосу
what-if-remove = { $number }-нұсқаны алып тастау
what-if-dates = Күндер
what-if-same-dates = Күндері сіздікімен бірдей
what-if-change = { $name }: { $from } → { $to }
what-if-adopt = Жауап ретінде алу
what-if-adopt-lead = Жауаптарыңызда мыналар өзгереді:
what-if-adopt-now = Жауаптарымды өзгерту
what-if-adopt-nothing = Бұл нұсқа жауаптарыңызбен бірдей.

### Words of the steps after the first one. Ids and variables are the same in every language.

## Questions

not-pushed = Здесь ответ уже не изменит результат. Но ответить можно.
question-as_of = Когда вы подаёте документы?
    .label = Дата подачи
    .hint = Прошедший или будущий день по времени Казахстана. Если подаёте под конец дня, укажите и время.
question-region = В каком регионе вы подаёте документы?
    .label = Регион
    .hint = Регион нужен только для часов. Какой регион выбирать, в приказе не сказано.
question-profession = По какой профессии вы подаёте документы?
    .label = Профессия
    .hint = Введите несколько букв и выберите строку перечня.
question-higher_education = Есть ли у вас высшее образование по этой профессии?
    .label = Высшее образование
    .hint = Ваша специальность должна соответствовать профессии, по которой вы подаёте документы.
question-academic_degree = Есть ли у вас учёная или академическая степень?
    .label = Степень
    .hint = По английскому тексту не видно, о какой степени речь: учёной или академической. Укажите самую высокую.
question-english_teaching_certificate = Есть ли у вас сертификат для преподавания английского языка?
    .label = Сертификат для преподавания английского
    .hint = Какой именно сертификат нужен, в приказе не сказано.
question-experience = Сколько вы проработали по подходящей специальности?
    .label = Опыт работы
    .hint = Считайте только работу, которая соответствует профессии. Если две работы шли одновременно, каждый день считается один раз.
question-qualification_level = Какой у вас уровень квалификации?
    .label = Уровень квалификации
    .hint = От 1 до 8 по национальной или отраслевой рамке квалификаций. Самих рамок в приказе нет.
question-foreign_language = Знаете ли вы иностранный язык?
    .label = Иностранный язык
    .hint = Чем подтвердить знание языка, в приказе не сказано.
question-education_recognition = Признаны ли в Казахстане ваши документы об образовании?
    .label = Признание документов об образовании
    .hint = Признание и нострификация — это процедуры, после которых иностранный диплом принимают в Казахстане.
question-documents = Какие документы у вас уже есть?
    .label = Готовые документы
    .hint = Отмечайте документ, только если он готов в нужном виде.

## Choices

choice-unknown = Не знаю
choice-profession-not_listed = Моей профессии в перечне нет
    .hint = Сначала посмотрите похожие названия. Перечень — перевод, и некоторые названия в нём непривычны.
choice-higher_education-matching = Да, по подходящей специальности
choice-higher_education-other_field = Да, по другой специальности
choice-higher_education-none = Нет
choice-higher_education-unknown = Не знаю
choice-academic_degree-scientific = Учёная степень по подходящей специальности
    .hint = Кандидат наук, доктор наук, PhD.
choice-academic_degree-academic = Степень бакалавра или магистра по подходящей специальности
    .hint = Засчитывается ли она, остаётся открытым вопросом.
choice-academic_degree-other_field = Степень по другой специальности
choice-academic_degree-none = Нет
choice-academic_degree-unknown = Не знаю
choice-english_teaching_certificate-true = Да
choice-english_teaching_certificate-false = Нет
choice-english_teaching_certificate-unknown = Не знаю
choice-experience-periods = Укажу даты каждой работы
    .hint = Для каждой работы — первый и последний день.
choice-experience-total = Укажу общий стаж
    .hint = Годы, месяцы и дни.
choice-experience-none = Подходящего опыта нет
choice-experience-unknown = Не знаю
choice-qualification_level-1 = 1-й уровень
choice-qualification_level-2 = 2-й уровень
choice-qualification_level-3 = 3-й уровень
choice-qualification_level-4 = 4-й уровень
choice-qualification_level-5 = 5-й уровень
choice-qualification_level-6 = 6-й уровень
choice-qualification_level-7 = 7-й уровень
choice-qualification_level-8 = 8-й уровень
choice-qualification_level-unknown = Не знаю
choice-foreign_language-true = Да
choice-foreign_language-false = Нет
choice-foreign_language-unknown = Не знаю
choice-education_recognition-recognised = Да, признаны или нострифицированы
choice-education_recognition-treaty_exempt = Это не нужно по международному договору
    .hint = Договор должен быть ратифицирован Казахстаном.
choice-education_recognition-issued_in_kazakhstan = Мои документы выданы в Казахстане
    .hint = Об этом случае в приказе ничего не сказано. Здесь мы признания не требуем.
choice-education_recognition-pending = Процедура начата, но не закончена
choice-education_recognition-none = Нет
choice-education_recognition-unknown = Не знаю

## Events: name, question, and the words for “counted from”

event-filed = Вы подаёте документы
    .from = со дня подачи
    .question = Когда вы подаёте документы?
    .hint = День, когда вы отправляете их через портал.
event-registered = Документы регистрируют
    .from = со дня регистрации
    .question = Когда документы зарегистрировали?
    .hint = День подачи. Если вы подали документы после окончания рабочего дня или в нерабочий день — следующий рабочий день.
event-issued = Выдают первую справку
    .from = со дня выдачи справки
    .question = Когда выдана первая справка?
    .hint = Эта дата стоит рядом с номером справки.
event-certificate_ends = Срок справки заканчивается
    .from = с последнего дня срока справки
    .question = До какого дня действует справка?
    .hint = Последняя дата в строке о сроке действия справки. Она может быть раньше, чем кончится предельный срок.
event-contract_concluded = Вы заключаете трудовой договор
    .from = со дня заключения договора
    .question = Когда вы заключили трудовой договор?
    .hint = Дата договора. Если вы меняете работодателя — дата нового договора.
event-contract_ends = Срок трудового договора заканчивается
    .from = с последнего дня срока договора
    .question = До какого дня действует трудовой договор?
    .hint = Если срок в договоре не указан, оставьте поле пустым.
event-contract_terminated = Трудовой договор прекращают
    .from = со дня прекращения договора
    .question = Когда прекращён трудовой договор?
    .hint = С какого дня идёт срок, в приказе не сказано. Мы считаем со дня прекращения договора.
event-identity_changed = Меняются имя или документ
    .from = со дня изменения
    .question = Когда изменились имя или документ?
    .hint = Новые фамилия, имя, отчество, номер или серия документа.
event-complaint_filed = Вы подаёте жалобу руководителю органа
    .from = со дня подачи жалобы
    .question = Когда вы подаёте жалобу руководителю местного исполнительного органа?
    .hint = Жалобу, поданную после окончания рабочего дня или в нерабочий день, регистрируют на следующий рабочий день.
event-authority_complaint_filed = Вы подаёте жалобу в орган по качеству услуг
    .from = со дня подачи второй жалобы
    .question = Когда вы подаёте жалобу в орган, который следит за качеством государственных услуг?
    .hint = Это второй шаг, если вы не согласны с результатом первого.

## Errors

error-invalid_utf8 = Не удаётся прочитать данные
    .detail = Текст не в кодировке UTF-8. Обновите страницу или введите ответы заново.
error-invalid_json = Не удаётся прочитать данные
    .detail = Часть данных повреждена или обрезана. Если вы открыли ссылку, скопируйте её целиком и попробуйте снова.
error-duplicate_key = Один ответ дан дважды
    .detail = Оставьте один из двух и попробуйте снова.
error-too_large = Слишком много данных
    .detail = Укажите меньше периодов работы или объедините периоды, которые идут подряд.
error-too_deep = Данные устроены не так, как ожидалось
    .detail = Если вы открыли ссылку, скопируйте её целиком. Если нет, введите ответы заново.
error-unknown_key = Есть неизвестный ответ
    .detail = Возможно, ссылка из другой версии. Введите этот ответ заново.
error-missing_key = Чего-то не хватает
    .detail = Заполните отмеченное место.
error-wrong_type = Ответ не того вида
    .detail = Введите целое число, дату или один из вариантов — так, как спрашивает вопрос.
error-unknown_value = Такого варианта нет
    .detail = Выберите один из показанных ответов.
error-out_of_range = Число слишком маленькое или слишком большое
    .detail = Введите число в пределах, указанных у вопроса.
error-duplicate_value = Одно и то же названо дважды
    .detail = Уберите одно из двух.
error-invalid_date = Такой даты нет или она записана неверно
    .detail = Введите день, месяц и год. Год — от 1900 до 2100.
error-reversed_period = Период заканчивается раньше, чем начинается
    .detail = Проверьте обе даты. Если работа продолжается, она должна начаться не позже дня подачи.
error-not_covered = Для этой даты подачи здесь нет правил
    .detail = Самый ранний день, который можно проверить: { $from }.

## Spans of time

span-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
span-months =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
span-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
experience-none = подходящего опыта нет
# A part that is 0 is left out; the others end in a space, so the text may need trimming.
experience-span =
    { $years ->
        [0] { "" }
        [one] { $years } год{ " " }
        [few] { $years } года{ " " }
        [many] { $years } лет{ " " }
       *[other] { $years } года{ " " }
    }{ $months ->
        [0] { "" }
        [one] { $months } месяц{ " " }
        [few] { $months } месяца{ " " }
        [many] { $months } месяцев{ " " }
       *[other] { $months } месяца{ " " }
    }{ $days ->
        [0] { "" }
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }

## Fields

fields-optional = Если не знаете дату, оставьте поле пустым.
date-example = День, месяц и год, например { $example }
date-day = День
date-month = Месяц
date-year = Год
dates-apart = Вводить даты в трёх полях
date-read-as = Это { $date }.
filed-date-label = Дата подачи
filed-time-label = Время, если подаёте к концу дня
filed-time-hint = Например, 17:45. Пустое поле — значит в рабочее время.
filed-today = Сейчас в Казахстане { $moment }.
filed-use-today = Указать сегодняшнюю дату
filed-repealed = Чтобы увидеть баллы по действовавшему приказу, выберите день не позже { $last }.
filed-use-last = Указать { $last }
region-any = Пока не знаю
region-hint = Регион нужен только для часов. С { $since } весь Казахстан живёт по одному времени.
time-label = Время
time-hint = Например, 17:45. Можно оставить пустым.
step-conditions = Какой у вас уровень квалификации и знаете ли вы иностранный язык?
step-conditions-short = Уровень и язык
step-events = Какие из этих дней вы знаете?
step-events-short = Даты
step-events-issue = Пока справки нет, этот шаг можно пропустить. С этими днями видно, когда закончится справка и когда подавать следующие документы.
step-documents-hint = Отметьте то, что уже есть в нужном виде. Позже это можно изменить, в том числе на странице результата.
profession-printed = В приказе напечатано:
profession-unofficial = неофициальный перевод
profession_kind-heading = Заголовок группы
experience-period = Работа { $number }
experience-from = Первый день
experience-to = Последний день
experience-open = Работаю там и сейчас
experience-open-hint = Считается до дня подачи.
experience-add = Добавить ещё одну работу
experience-remove = Убрать работу { $number }
experience-counted = Насчитано: { $span }
experience-years = Лет
experience-months = Месяцев
experience-days = Дней

## Faults

fault-title = Исправьте, пожалуйста
fault-kept = Всё, что вы ввели, сохранено. «Ваш случай» показан таким, каким был до этого ответа.
fault-in-result = Один ответ не удалось прочитать, поэтому результат не обновлён.
fault-change = Исправить
place-period = Работа { $number }: { $end }

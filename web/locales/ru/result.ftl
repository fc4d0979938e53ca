### The review and the result, fetched when first wanted. Ids and variables are the same in every language.

## Review

review-lead = Любой ответ можно изменить. Остальные не пропадут.
review-idle = Сейчас эти ответы не учитываются: { $names }. Они сохранены и снова будут учтены, если это изменится.
review-change = Изменить
review-change-what = Изменить: { $what }
review-empty = Нет ответа
review-take-away = Сохранить, поделиться или распечатать
review-open = Ещё может изменить результат
review-days = с { $from } до { $to }
review-days-open = с { $from }
review-documents =
    { $count ->
        [0] Ничего не отмечено
        [one] Отмечен { $count } документ
        [few] Отмечено { $count } документа
        [many] Отмечено { $count } документов
       *[other] Отмечено документов: { $count }
    }

## Result

result-on-page = На этой странице
result-as-of = Дата подачи
result-procedure = Процедура
result-edition = Правила
result-edition-in-force = Приказ № { $number }, действовал до { $to }
result-edition-start = Первый день действия точно не известен: не раньше { $day }.
result-edition-repealed = Утративший силу приказ № { $number } (действовал до { $to })
result-decides = Кто решает
result-decides-issue = Комиссия даёт рекомендацию, решение принимает местный исполнительный орган.
result-decides-office = Решение принимает местный исполнительный орган.
result-no-points = В этой процедуре баллов нет. Ниже — документы и сроки.
open-title = Открытые вопросы
open-lead = Здесь текст приказа можно понять по-разному. Мы показываем оба толкования и не выбираем.
points-title = Баллы
points-caption = Баллы по критериям
points-criterion = Критерий
points-yours = Ваши баллы
points-most = Максимум
points-total = Вместе
points-none = ответа нет
points-verdict = { $verdict }: { $points }.
points-reachable = Ещё возможно — до { $reachable }.
missing-title = Чего ещё не хватает
missing-lead = Эти ответы ещё могут изменить результат.
missing-none = Ничего. Ответы, которых нет, уже не изменят результат.
ways-title =
    { $threshold ->
        [one] Как набрать { $threshold } балл
        [few] Как набрать { $threshold } балла
        [many] Как набрать { $threshold } баллов
       *[other] Как набрать { $threshold } балла
    }
ways-lead = Достаточно любой одной строки. Каждый путь пересчитан заново по строгому толкованию.
ways-none =
    { $threshold ->
        [one] Изменений, которые дали бы { $threshold } балл, не нашлось.
        [few] Изменений, которые дали бы { $threshold } балла, не нашлось.
        [many] Изменений, которые дали бы { $threshold } баллов, не нашлось.
       *[other] Изменений, которые дали бы { $threshold } балла, не нашлось.
    }
ways-both =
    { $strict ->
        [one] { $strict } балл
        [few] { $strict } балла
        [many] { $strict } баллов
       *[other] { $strict } балла
    }
ways-differ =
    { $strict ->
        [one] { $strict } балл, а по мягкому толкованию { $lenient }
        [few] { $strict } балла, а по мягкому толкованию { $lenient }
        [many] { $strict } баллов, а по мягкому толкованию { $lenient }
       *[other] { $strict } балла, а по мягкому толкованию { $lenient }
    }
profession-title = Ваша профессия
profession-sector = Отрасль
profession-activity = Вид деятельности
profession-group = Группа
profession-number = Номер в перечне
profession-levels = Уровни квалификации
profession-levels-none = не указаны
profession-level-in =
    { $place ->
        [in] Ваш уровень — среди них.
        [above] Ваш уровень выше.
       *[below] Ваш уровень ниже.
    }
profession-language = Иностранный язык
profession-language-yes = требуется
profession-language-no = не требуется
profession-kind = Вид строки
profession-inferred = Заголовка этой отрасли в перечне нет. Мы восстановили его по смыслу.
profession-defect = Об этой строке
documents-title = Документы
documents-lead = Отмечайте то, что уже есть в нужном виде.
deadlines-title = Сроки
deadlines-lead = Для ваших обязанностей показан безопасный, более ранний день. Для сроков органа — самый поздний.
deadline-by = до { $date } ({ $weekday })
deadline-on = { $date } ({ $weekday })
deadline-until = не позже { $date } ({ $weekday })
deadline-unknown-start = { $term } { $from }
deadline-need-day = Укажите этот день, и появится дата.
deadline-no-calendar = Даты нет: календаря на эти дни ещё нет.
deadline-counted = { $term } { $from }: { $start }
deadline-start-counts = Безопасный день — { $safe }: здесь начальный день считается первым. Если считать со следующего дня, последний день — { $date }.
deadline-alternative = Или { $date }, { $because }.
deadline-skipped =
    { $count ->
        [one] Не считается { $count } день
        [few] Не считаются { $count } дня
        [many] Не считаются { $count } дней
       *[other] Не считаются { $count } дня
    }
deadline-strip = Дни срока
deadline-moved = перенос с { $from }
deadline-by-act = акт { $act }
day-weekend = Выходной
day-start = Начальный день, не считается
day-counted = Рабочий день { $number }
day-due = Последний день
grounds-title = Основания для отказа
grounds-lead = В приказе их три. Мы можем проверить только первые два — и только по вашим ответам.
after-title = Когда справка получена
after-duties = Что вы должны делать
after-ends = Когда справка прекращается
appeal-title = Если вы не согласны
notices-title = Обратите внимание
successor-title = Приказ № { $number }: что известно
successor-lead = Он заменил приказ № { $old } с { $since }. Проверить удалось только часть. Остальное мы по памяти не дописываем.
successor-facts = Проверено
successor-missing = Не найдено
successor-where = Где прочитать
successor-source = Источник
notes-title = Примечания к тексту приказа
notes-lead = В английском тексте есть пробелы и ошибки. Эти касаются всей страницы.
notes-count =
    { $count ->
        [one] { $count } примечание к тексту
        [few] { $count } примечания к тексту
        [many] { $count } примечаний к тексту
       *[other] { $count } примечания к тексту
    }

## The headline: both readings

points-both = { $strict } или { $lenient }, нужно { $threshold }
points-range =
    { $most ->
        [one] От { $least } до { $most } балла, нужно { $threshold }
        [few] От { $least } до { $most } баллов, нужно { $threshold }
        [many] От { $least } до { $most } баллов, нужно { $threshold }
       *[other] От { $least } до { $most } баллов, нужно { $threshold }
    }
readings-title = Два толкования приказа
readings-quotes = Что написано в приказе

## The two lanes

lanes-title = Ваши дни и дни органа
lanes-lead = Все шаги процедуры по порядку: кто и когда действует. Между днями указано, сколько их проходит.
lanes-last = последний день, { $term }
lanes-gap =
    { $count ->
        [one] через { $count } день
        [few] через { $count } дня
        [many] через { $count } дней
       *[other] через { $count } дня
    }
lanes-filing = День подачи
lanes-today = Сегодня
lanes-unknown = День пока неизвестен

## Experience in time

axis-title = Ваш стаж во времени
axis-described = { $count ->
    [one] { $count } работа на оси времени. { $total }
    [few] { $count } работы на оси времени. { $total }
    [many] { $count } работ на оси времени. { $total }
   *[other] { $count } работы на оси времени. { $total }
}
axis-described-total = Полоса с отметками, где баллов становится больше. { $total }
axis-band = { $span } — { $points }
axis-since = { $band }: с { $date }.
axis-from = { $band }: с { $date }, если продолжите работать.
axis-lenient = По мягкому толкованию — с { $date }.
axis-never = { $band }: с этими работами не набирается.
axis-above = { $band }: есть.
axis-edge = { $band }: ровно на границе, есть только по мягкому толкованию.
axis-below = { $band }: пока нет.
axis-overlap = Две работы сразу, считаются один раз: с { $from } по { $to }.
axis-gap = Подходящей работы нет, не считается: с { $from } по { $to }.
axis-key-counted = Считается
axis-key-overlap = Две работы сразу, считаются один раз
axis-key-gap = Не считается

## The day strip, and two terms for one thing

legend-working = Рабочий день; маленькая цифра — какой он по счёту
day-start-counts = Начальный день; для надёжности считается первым
day-latest = Последний день, если начальный день не считать
terms-later = поздний день:
terms-earlier = ранний день:

## Ways, and what if

ways-short =
    { $short ->
        [one] По строгому толкованию не хватает { $short } балла.
        [few] По строгому толкованию не хватает { $short } баллов.
        [many] По строгому толкованию не хватает { $short } баллов.
       *[other] По строгому толкованию не хватает { $short } баллов.
    }
ways-show = Показать, что будет
what-if-title = А если иначе?
what-if-lead = Сравните свои ответы с другими вариантами, до трёх сразу: другая степень, больше стажа, более поздняя дата подачи. Ваши ответы не изменятся.
what-if-open = Сравнить с вариантом

## Outcome

outcome-no_ground_found-detail = Это самооценка. Решает комиссия. Она проверяет и квалификационные требования из других документов, и достоверность ваших документов. Здесь это не проверялось.
outcome-open_question-detail = В приказе неясно именно то, от чего зависит ваш случай. Открытые вопросы названы ниже. Мы не выбираем за вас ответ: решает комиссия.
outcome-refusal_expected-detail = По вашим ответам есть хотя бы одно основание для отказа из приказа. Решает комиссия.
outcome-undecided-detail = Ответы, которых ещё нет, могут изменить результат.

verdict-reached = Пороговое значение достигнуто
    .detail =
        { $earned ->
            [one] { $earned } балл, пороговое значение — { $threshold }.
            [few] { $earned } балла, пороговое значение — { $threshold }.
            [many] { $earned } баллов, пороговое значение — { $threshold }.
           *[other] { $earned } балла, пороговое значение — { $threshold }.
        } По вашим ответам баллов хватило бы.
verdict-not_reached = Пороговое значение не достигнуто
    .detail =
        { $earned ->
            [one] { $earned } балл, пороговое значение — { $threshold }.
            [few] { $earned } балла, пороговое значение — { $threshold }.
            [many] { $earned } баллов, пороговое значение — { $threshold }.
           *[other] { $earned } балла, пороговое значение — { $threshold }.
        } По вашим ответам баллов не хватило бы.
verdict-undecided = Пока неясно, хватит ли баллов
    .detail =
        { $earned ->
            [one] Пока { $earned } балл, пороговое значение — { $threshold }.
            [few] Пока { $earned } балла, пороговое значение — { $threshold }.
            [many] Пока { $earned } баллов, пороговое значение — { $threshold }.
           *[other] Пока { $earned } балла, пороговое значение — { $threshold }.
        } С недостающими ответами их может стать до { $reachable }.

reading-strict-detail = Там, где текст можно понять двояко, вы получаете меньше баллов.
reading-lenient-detail = Там, где текст можно понять двояко, вы получаете больше баллов.

criterion-higher_education-detail = Высшее образование по специальности, которая соответствует профессии из перечня.
criterion-academic_degree-detail = Степень по специальности, которая соответствует профессии из перечня.
criterion-english_teaching_certificate-detail = Засчитывается ли он для любой профессии, в приказе не сказано.
criterion-experience-detail = Работа по специальности, которая соответствует профессии из перечня.

ground-qualification = Квалификация и уровень образования
    .detail = Профессия, квалификация или уровень образования не соответствуют требованиям и перечню.
ground-threshold = Пороговое значение баллов
    .detail = Баллов меньше порогового значения.
ground-unreliable_documents = Достоверность документов
    .detail = Установлено, что документы или сведения в них недостоверны.
ground_status-found = Основание найдено
ground_status-open = Открытый вопрос
ground_status-not_found = По вашим ответам не найдено
ground_status-undecided = Пока неясно
ground_status-not_checked = Не проверялось

profession_status-listed = Есть в перечне
profession_status-heading = Заголовок группы, а не отдельная профессия
profession_status-not_listed = Нет в перечне
profession_kind-profession = Профессия
profession_kind-recommended_occupation = Рекомендуемая должность

edition_status-in_force = На дату подачи действует
edition_status-repealed = На дату подачи утратил силу

## Open questions

open_question-education_points_add_up = Складываются ли баллы за образование?
    .detail = В приказе названы три вида образования с баллами. Дают ли баллы за один вид или за все, не сказано. Строго — только наибольший балл. Мягко — сумма.
open_question-academic_degree_meaning = О какой степени говорит приказ?
    .detail = Исходное слово неизвестно: учёная степень или академическая. Строго — только кандидат наук, доктор наук, PhD. Мягко — также бакалавр и магистр.
open_question-band_edge = К какому интервалу относятся ровно 3 года и ровно 10 лет?
    .detail = У интервалов «от 1 до 3», «от 3 до 10» и «от 10 лет» общие границы. Строго — нижний интервал. Мягко — верхний.
open_question-certificate_for_any_profession = Засчитывается ли сертификат для любой профессии?
    .detail = Приказ не ограничивает его учителями, но сам сертификат — для преподавания. Строго — только для преподавателя иностранного языка. Мягко — для любой профессии.
open_question-heading_as_profession = Можно ли подать документы по заголовку группы?
    .detail = Под заголовком названы «рекомендуемые» должности. Считается ли профессией сам заголовок, не сказано. Если подходит одна из названных должностей, выберите её.
open_question-education_level_without_points = Можно ли пройти без образования, за которое дают баллы?
    .detail = Баллов может хватить и за один опыт. Но комиссия проверяет ещё и уровень образования. Как связаны эти два правила, в приказе не сказано.
open_question-level_below_entry = Достаточен ли ваш уровень квалификации?
    .detail = Ваш уровень ниже указанного в перечне. Рамок, которые определяют уровни, в приказе нет, поэтому ответить здесь нельзя.
open_question-language_not_known = Можно ли подать документы без иностранного языка?
    .detail = Для этой профессии перечень требует знания иностранного языка. Как его проверяют и что будет без него, в приказе не сказано.

## Papers

document-iin = Индивидуальный идентификационный номер (ИИН)
    .hint = Без него не получить цифровую подпись.
document-digital_signature = Электронная цифровая подпись (ЭЦП)
    .hint = Без неё не подать документы через портал «электронного правительства».
document-application = Заявление на выдачу справки
    .hint = По форме из приложения 1 к Правилам, на языке обращения, с переводом на казахский или русский язык.
document-identity_document = Удостоверяющий личность документ
    .hint = Копия документа.
document-education_documents = Документы об образовании
    .hint = Нотариально заверенные переводы на казахский или русский язык. Сами документы должны пройти признание или нострификацию, если ратифицированный Казахстаном договор не говорит иное.
document-english_teaching_certificate = Сертификат для преподавания английского языка
    .hint = Нотариально заверенный перевод на казахский или русский язык.
document-work_record = Документ о трудовой деятельности
    .hint = Нотариально заверенная копия и перевод на казахский или русский язык. Он есть в списке, даже если баллы за опыт вам не нужны.
document-extension_application = Заявление на продление справки
    .hint = В свободной форме, на языке обращения, с переводом на казахский или русский язык. Укажите название работодателя и его БИН или ИИН.
document-certificate = Ваша справка
    .hint = Справка, которую вам выдали раньше.
document-employment_contract = Трудовой договор
    .hint = Копия договора с работодателем.
document-written_notification = Письменное уведомление
    .hint = Вы сообщаете местному исполнительному органу, что изменилось. Формы в приказе нет.
document-reissue_application = Заявление на переоформление справки
    .hint = Подаётся через портал «электронного правительства».
document-identity_change_document = Документ об изменении
    .hint = Копия документа, где видны новые имя, номер или серия.
document-duplicate_application = Заявление на дубликат справки
    .hint = Подаётся через портал «электронного правительства». С этого дня прежняя справка недействительна.
document-complaint = Жалоба
    .hint = Сначала — руководителю местного исполнительного органа. Формы в приказе нет.
document_or = Или вместо этого: { $document }
document_status-have = Есть
document_status-missing = Не хватает
document_status-not_needed = Не нужен
need-copy = копия
need-notarised_copy = нотариально заверенная копия
need-notarised_translation = нотариально заверенный перевод на казахский или русский язык
need-translation = перевод на казахский или русский язык
need-recognition = признание или нострификация в Казахстане

## Deadlines

deadline-registration-detail = В день подачи. Если вы подали их после окончания рабочего дня или в нерабочий день — на следующий рабочий день.
deadline-forward_to_commission-detail = Местный исполнительный орган передаёт их, если комплект полный. Что бывает с неполным комплектом, в приказе не сказано.
deadline-decision-detail = Местный исполнительный орган выдаёт справку или отказывает по рекомендации комиссии. В приказе два срока. Мы показываем поздний как крайний.
deadline-certificate_expiry-detail = Это наибольший срок. Важна дата в самой справке: она может быть раньше.
deadline-extension_filing-detail = Их отправляют через портал после заключения трудового договора. Сделайте это, пока справка действует: правила для более поздней подачи в приказе нет.
deadline-extension_decision-detail = С какого дня идёт срок, в приказе не сказано. Мы считаем с регистрации.
deadline-extended_certificate_expiry-detail = Он равен сроку трудового договора, но не больше предельного. С какого дня идёт предельный срок, в приказе не сказано. Мы показываем раннюю дату.
deadline-employer_change_notice-detail = Письменное уведомление в местный исполнительный орган после заключения нового договора.
deadline-contract_end_notice-detail = Письменное уведомление в местный исполнительный орган.
deadline-identity_change_application-detail = После изменения имени, номера или серии удостоверяющего личность документа.
deadline-reissue-detail = С новым номером.
deadline-replacement-detail = Вместо утерянной или повреждённой. В Стандарте для этого срока два числа. Мы показываем поздний день как крайний.
deadline-provider_review-detail = Срок идёт со дня регистрации жалобы.
deadline-authority_review-detail = Срок идёт со дня регистрации второй жалобы.

actor-applicant = Вы
    .detail = Это ваша обязанность.
actor-authority = Орган
    .detail = Местный исполнительный орган или орган, в который вы жалуетесь.
because-rules_para_11 = по пункту 11 Правил, где срок короче
because-std_3 = по пункту 3 Стандарта, где есть и более короткий срок
because-start_day_counts = если день начала считать первым
because-three_years_from_extension = если три года считать с продления
certainty-confirmed = Календарь подтверждён
    .detail = Нерабочие дни этого срока известны.
certainty-projected = Календарь предварительный
    .detail = Курбан айт и переносы выходных ещё могут сдвинуть эту дату.
certainty-unknown = Календаря на этот срок нет
    .detail = Нерабочие дни известны не за весь срок, поэтому мы не называем дату.

term-working_day =
    { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }
    .within =
        { $count ->
            [one] в течение { $count } рабочего дня
            [few] в течение { $count } рабочих дней
            [many] в течение { $count } рабочих дней
           *[other] в течение { $count } рабочего дня
        }
    .most =
        { $count ->
            [one] не более { $count } рабочего дня
            [few] не более { $count } рабочих дней
            [many] не более { $count } рабочих дней
           *[other] не более { $count } рабочего дня
        }
term-month =
    { $count ->
        [one] { $count } месяц
        [few] { $count } месяца
        [many] { $count } месяцев
       *[other] { $count } месяца
    }
    .within =
        { $count ->
            [one] в течение { $count } месяца
            [few] в течение { $count } месяцев
            [many] в течение { $count } месяцев
           *[other] в течение { $count } месяца
        }
    .most =
        { $count ->
            [one] не более { $count } месяца
            [few] не более { $count } месяцев
            [many] не более { $count } месяцев
           *[other] не более { $count } месяца
        }
term-year =
    { $count ->
        [one] { $count } год
        [few] { $count } года
        [many] { $count } лет
       *[other] { $count } года
    }
    .within =
        { $count ->
            [one] в течение { $count } года
            [few] в течение { $count } лет
            [many] в течение { $count } лет
           *[other] в течение { $count } года
        }
    .most =
        { $count ->
            [one] не более { $count } года
            [few] не более { $count } лет
            [many] не более { $count } лет
           *[other] не более { $count } года
        }

## Notices

notice-order_repealed = Приказ № 503 утратил силу { $since }
    .detail = Вы указали этот или более поздний день подачи. Баллы и сроки здесь — по утратившему силу приказу № 503. Его заменил приказ № 236 от 22 июня 2023 года. Те же ли в нём баллы и пороговое значение, нам неизвестно.
notice-working_hours_assumed = Рабочее время — наше предположение
    .detail = Рабочее время местного исполнительного органа в приказе не указано. Мы считаем концом рабочего дня 18:30.
notice-appc_complaint_three_months = На жалобу есть три месяца
    .detail = Дополнительно: по Административному процедурно-процессуальному кодексу, который действует с 1 июля 2021 года, жалобу подают в течение трёх месяцев. Если в решении не сказано, как его обжаловать, — в течение шести.
notice-appc_review_twenty_days = По кодексу на рассмотрение есть 20 рабочих дней
    .detail = Дополнительно: Административный процедурно-процессуальный кодекс, который действует с 1 июля 2021 года, даёт 20 рабочих дней с регистрации. В приказе сроки короче.
notice-appc_silence_is_refusal = Молчание считается отказом
    .detail = Дополнительно: по Административному процедурно-процессуальному кодексу, который действует с 1 июля 2021 года, пропущенный срок можно считать отказом и подать жалобу.
notice-contract_term_circular = Договор и справка ссылаются друг на друга
    .detail = Справку продлевают на срок договора. А Трудовой кодекс позволяет заключить договор на срок справки. Мы показываем оба правила и не выбираем между ними.
notice-two_duties_same_days = Две обязанности в одни и те же дни
    .detail = После нового договора нужно и отправить уведомление, и подать документы на продление. Оба срока идут с одного дня.
notice-contract_end_effect_not_stated = Что будет со справкой, не сказано
    .detail = В приказе не сказано, прекращается ли справка вместе с договором и даётся ли новое время на поиск работы.
notice-old_end_date_kept = Прежний срок сохраняется
    .detail = Новая справка действует до того дня, который был указан в утерянной или повреждённой.
notice-filing_after_expiry_not_regulated = Правила для подачи после окончания срока нет
    .detail = Что будет, если подать документы на продление, когда срок справки уже закончился, в приказе не сказано. Подайте их раньше.

## After the certificate

certificate_end-expiration = Закончился срок
    .detail = Справка действует до даты, которая в ней указана.
certificate_end-revocation = Справка отозвана
    .detail = Её отзывает местный исполнительный орган.
certificate_end-other_profession = Выяснилось, что вы работаете по другой профессии
    .detail = В приказе это отдельное основание, наряду с отзывом.
withdrawal-other_profession = Когда справку отзывают
    .detail = Если вы работаете по профессии, которая не соответствует справке.

duty-extension = Нашли работу — отправьте документы на продление
    .detail = Через портал «электронного правительства», в течение 5 рабочих дней со дня заключения трудового договора.
duty-change_employer = Меняете работодателя — отправьте письменное уведомление
    .detail = В течение 5 рабочих дней со дня заключения нового договора. В те же дни подают и документы на продление.
duty-end_contract = Договор прекращён — отправьте письменное уведомление
    .detail = В течение 5 рабочих дней. С какого дня их считать, в приказе не сказано.
duty-identity_change = Изменились имя или документ — подайте заявление на переоформление
    .detail = Через портал «электронного правительства», в течение 5 рабочих дней со дня изменения, с копиями подтверждающих документов.
duty-loss_or_damage = Потеряли или повредили справку — подайте заявление на новую
    .detail = Через портал «электронного правительства». Срока для вас в приказе нет. Со дня подачи заявления прежняя справка недействительна.

appeal-head_of_local_body = Сначала — руководителю местного исполнительного органа
    .detail = Жалобу рассматривают в течение 5 рабочих дней со дня регистрации.
appeal-quality_authority = Затем — в орган по оценке и контролю за качеством государственных услуг
    .detail = Если вы не согласны с результатом. Жалобу рассматривают в течение 15 рабочих дней со дня регистрации.
appeal-court = Затем — в суд
    .detail = Если вы всё ещё не согласны. Порядок приказ оставляет законам Казахстана.
appeal-appc = Дополнительно: Административный процедурно-процессуальный кодекс
    .detail = Он действует с 1 июля 2021 года, и сроки в нём другие: три месяца на жалобу, 20 рабочих дней на рассмотрение. По ним мы не считаем.

## Points, experience and ways to reach the threshold

points-of = { $earned } из { $most } баллов
change-higher_education = высшее образование по подходящей специальности
change-academic_degree = учёная степень по подходящей специальности
change-english_teaching_certificate = сертификат для преподавания английского языка
change-experience =
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
        [one] { $days } день{ " " }
        [few] { $days } дня{ " " }
        [many] { $days } дней{ " " }
       *[other] { $days } дня{ " " }
    }опыта работы по подходящей специальности
    .on = столько наберётся { $date }, если вы продолжите работать по этой специальности

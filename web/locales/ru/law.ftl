### Words for the ids of the contract. Ids, attributes and variables are the same in every language.
### Dates come as ready text; counts come as numbers.

## Procedures

procedure-issue = Получить справку
    .hint = В первый раз. Вы сами находите работу по трудовому договору. Это не фриланс.
procedure-extend = Продлить справку
    .hint = Справка у вас есть, и вы заключили трудовой договор.
procedure-reissue = Изменить имя или данные документа в справке
    .hint = У вас изменились фамилия, имя, отчество, номер или серия документа, удостоверяющего личность.
procedure-replace = Заменить утерянную или повреждённую справку
    .hint = Срок новой справки закончится в тот же день, что и срок прежней.
procedure-change_employer = Сменить работодателя
    .hint = Справка действует, и вы заключили договор с другим работодателем.
procedure-end_contract = Сообщить о прекращении трудового договора
    .hint = Договор прекращён, и об этом нужно сообщить в местный исполнительный орган.
procedure-appeal = Пожаловаться на решение или задержку
    .hint = Вы не согласны с решением или не получили ответа в срок.

## The first question

question-procedure = Что вы хотите сделать?
    .label = Процедура
    .hint = Не уверены? Продолжайте без выбора: мы возьмём первую.

## Outcome

outcome-no_ground_found = По вашим ответам оснований для отказа не найдено
outcome-open_question = Результат зависит от открытого вопроса
outcome-refusal_expected = Следует ожидать отказа
outcome-undecided = Не хватает ответов

reading-strict = Строгое толкование
reading-lenient = Мягкое толкование

criterion-higher_education = Высшее образование
criterion-academic_degree = Степень
criterion-english_teaching_certificate = Сертификат для преподавания английского языка
criterion-experience = Опыт работы

## Deadlines

deadline-registration = Документы регистрируют
deadline-forward_to_commission = Документы передают комиссии
deadline-decision = Решение о справке
deadline-certificate_expiry = Срок справки заканчивается
deadline-extension_filing = Отправьте документы на продление
deadline-extension_decision = Справку продлевают
deadline-extended_certificate_expiry = Срок продлённой справки заканчивается
deadline-employer_change_notice = Сообщите о новом работодателе
deadline-contract_end_notice = Сообщите о прекращении договора
deadline-identity_change_application = Подайте заявление на переоформление справки
deadline-reissue = Справку переоформляют
deadline-replacement = Выдают новую справку
deadline-provider_review = Местный исполнительный орган рассматривает жалобу
deadline-authority_review = Орган по качеству услуг рассматривает жалобу

## Points

points =
    { $count ->
        [one] { $count } балл
        [few] { $count } балла
        [many] { $count } баллов
       *[other] { $count } балла
    }

## Citations and defects

citation-order = Приказ, пункт { $number }
citation-rules = Правила, пункт { $number }
citation-rules-sub = Правила, пункт { $number }, подпункт { $sub })
citation-standard = Стандарт, пункт { $number }
citation-standard-sub = Стандарт, пункт { $number }, подпункт { $sub }
citation-annex = Приказ, приложение { $number }
citation-form = Правила, форма в приложении { $number }
handling-modelled = Считаем оба варианта или более безопасный
handling-note = Показываем примечание
handling-no_effect = На результат не влияет

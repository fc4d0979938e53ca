### Words for the ids of the contract. Ids, attributes and variables are the same in every language.
### Dates come as ready text; counts come as numbers.

## Procedures

procedure-issue = Анықтама алу
    .hint = Алғаш рет. Жұмысты өзіңіз тауып, еңбек шартымен істейсіз. Бұл фриланс емес.
procedure-extend = Анықтаманы ұзарту
    .hint = Анықтамаңыз бар және еңбек шартын жасастыңыз.
procedure-reissue = Анықтамадағы аты-жөнді немесе құжат деректерін өзгерту
    .hint = Тегіңіз, атыңыз, әкеңіздің аты, жеке басыңызды куәландыратын құжаттың нөмірі немесе сериясы өзгерді.
procedure-replace = Жоғалған немесе бүлінген анықтаманы алмастыру
    .hint = Жаңа анықтаманың мерзімі бұрынғы анықтаманың мерзімімен бір күні аяқталады.
procedure-change_employer = Жұмыс берушіні ауыстыру
    .hint = Анықтамаңыз қолданыста және басқа жұмыс берушімен шарт жасастыңыз.
procedure-end_contract = Еңбек шартының тоқтатылғанын хабарлау
    .hint = Шартыңыз тоқтатылды, бұл туралы жергілікті атқарушы органға хабарлау керек.
procedure-appeal = Шешімге немесе кідіріске шағымдану
    .hint = Шешіммен келіспейсіз немесе жауап мерзімінде келмеді.

## The first question

question-procedure = Не істегіңіз келеді?
    .label = Рәсім
    .hint = Білмесеңіз, таңдамай жалғастырыңыз: біріншісі алынады.

## Outcome

outcome-no_ground_found = Жауаптарыңыз бойынша бас тартуға негіз табылмады
outcome-open_question = Нәтиже ашық мәселеге байланысты
outcome-refusal_expected = Бас тартылуы ықтимал
outcome-undecided = Жауаптар жетіспейді

reading-strict = Қатаң түсіндіру
reading-lenient = Жұмсақ түсіндіру

criterion-higher_education = Жоғары білім
criterion-academic_degree = Дәреже
criterion-english_teaching_certificate = Ағылшын тілін оқыту сертификаты
criterion-experience = Жұмыс тәжірибесі

## Deadlines

deadline-registration = Құжаттар тіркеледі
deadline-forward_to_commission = Құжаттар Комиссияға жіберіледі
deadline-decision = Анықтама туралы шешім
deadline-certificate_expiry = Анықтаманың мерзімі аяқталады
deadline-extension_filing = Ұзартуға құжаттарды жіберіңіз
deadline-extension_decision = Анықтама ұзартылады
deadline-extended_certificate_expiry = Ұзартылған анықтаманың мерзімі аяқталады
deadline-employer_change_notice = Жаңа жұмыс беруші туралы хабарлаңыз
deadline-contract_end_notice = Шарттың тоқтатылғанын хабарлаңыз
deadline-identity_change_application = Анықтаманы қайта ресімдеуге өтініш беріңіз
deadline-reissue = Анықтама қайта ресімделеді
deadline-replacement = Жаңа анықтама беріледі
deadline-provider_review = Жергілікті атқарушы орган шағымды қарайды
deadline-authority_review = Қызмет сапасы жөніндегі орган шағымды қарайды

## Points

points =
    { $count ->
        [one] { $count } балл
       *[other] { $count } балл
    }

## Citations and defects

citation-order = Бұйрық, { $number }-тармақ
citation-rules = Қағидалар, { $number }-тармақ
citation-rules-sub = Қағидалар, { $number }-тармақ, { $sub }) тармақша
citation-standard = Стандарт, { $number }-тармақ
citation-standard-sub = Стандарт, { $number }-тармақ, { $sub }-тармақша
citation-annex = Бұйрық, { $number }-қосымша
citation-form = Қағидалар, { $number }-қосымшадағы нысан
handling-modelled = Екі нұсқаны да немесе сенімдісін есептейміз
handling-note = Ескерту көрсетеміз
handling-no_effect = Нәтижеге әсер етпейді

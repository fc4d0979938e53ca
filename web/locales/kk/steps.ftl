### Words of the steps after the first one. Ids and variables are the same in every language.

## Questions

not-pushed = Мұндағы жауап нәтижені енді өзгертпейді. Қаласаңыз, жауап бере аласыз.
question-as_of = Құжаттарды қашан тапсырасыз?
    .label = Тапсыру күні
    .hint = Қазақстан уақыты бойынша өткен немесе алдағы күн. Күннің соңына қарай тапсырсаңыз, сағатын да көрсетіңіз.
question-region = Құжаттарды қай өңірде тапсырасыз?
    .label = Өңір
    .hint = Өңір тек уақытты анықтау үшін керек. Қай өңірді таңдау керегі бұйрықта айтылмаған.
question-profession = Қай кәсіп бойынша құжат тапсырасыз?
    .label = Кәсіп
    .hint = Бірнеше әріп теріп, тізбеден бір жолды таңдаңыз.
question-higher_education = Осы кәсіпке сәйкес жоғары біліміңіз бар ма?
    .label = Жоғары білім
    .hint = Мамандығыңыз таңдаған кәсібіңізге сәйкес келуі керек.
question-academic_degree = Ғылыми немесе академиялық дәрежеңіз бар ма?
    .label = Дәреже
    .hint = Ағылшынша мәтіннен қай дәреже екені көрінбейді: ғылыми ме, әлде академиялық па. Ең жоғарысын көрсетіңіз.
question-english_teaching_certificate = Ағылшын тілін оқыту сертификатыңыз бар ма?
    .label = Ағылшын тілін оқыту сертификаты
    .hint = Нақты қандай сертификат керегі бұйрықта айтылмаған.
question-experience = Сәйкес мамандық бойынша қанша уақыт жұмыс істедіңіз?
    .label = Жұмыс тәжірибесі
    .hint = Кәсіпке сәйкес келетін жұмысты ғана есептеңіз. Екі жұмыс қатар жүрсе, әр күн бір рет есептеледі.
question-qualification_level = Біліктілік деңгейіңіз қандай?
    .label = Біліктілік деңгейі
    .hint = Ұлттық немесе салалық біліктілік шеңбері бойынша 1-ден 8-ге дейін. Бұл шеңберлер бұйрықтың өзінде жоқ.
question-foreign_language = Шет тілін білесіз бе?
    .label = Шет тілі
    .hint = Тіл білетініңізді қалай растау керегі бұйрықта айтылмаған.
question-education_recognition = Білім туралы құжаттарыңыз Қазақстанда танылды ма?
    .label = Білім туралы құжаттарды тану
    .hint = Тану және нострификациялау — шетелдік диплом Қазақстанда қабылдануы үшін керек рәсімдер.
question-documents = Қай құжаттарыңыз дайын?
    .label = Дайын құжаттар
    .hint = Құжат талап етілген түрде дайын болса ғана белгілеңіз.

## Choices

choice-unknown = Білмеймін
choice-profession-not_listed = Менің кәсібім тізбеде жоқ
    .hint = Алдымен ұқсас атауларды қараңыз. Тізбе — аударма, кейбір атаулар тосын көрінуі мүмкін.
choice-higher_education-matching = Иә, сәйкес мамандық бойынша
choice-higher_education-other_field = Иә, басқа мамандық бойынша
choice-higher_education-none = Жоқ
choice-higher_education-unknown = Білмеймін
choice-academic_degree-scientific = Сәйкес мамандық бойынша ғылыми дәреже
    .hint = Ғылым кандидаты, ғылым докторы, PhD.
choice-academic_degree-academic = Сәйкес мамандық бойынша бакалавр немесе магистр дәрежесі
    .hint = Ол есепке алына ма — ашық мәселе.
choice-academic_degree-other_field = Басқа мамандық бойынша дәреже
choice-academic_degree-none = Жоқ
choice-academic_degree-unknown = Білмеймін
choice-english_teaching_certificate-true = Иә
choice-english_teaching_certificate-false = Жоқ
choice-english_teaching_certificate-unknown = Білмеймін
choice-experience-periods = Әр жұмыстың күндерін жазамын
    .hint = Әр жұмыстың алғашқы және соңғы күні.
choice-experience-total = Жалпы жұмыс өтілімді жазамын
    .hint = Жыл, ай және күн.
choice-experience-none = Сәйкес тәжірибем жоқ
choice-experience-unknown = Білмеймін
choice-qualification_level-1 = 1-деңгей
choice-qualification_level-2 = 2-деңгей
choice-qualification_level-3 = 3-деңгей
choice-qualification_level-4 = 4-деңгей
choice-qualification_level-5 = 5-деңгей
choice-qualification_level-6 = 6-деңгей
choice-qualification_level-7 = 7-деңгей
choice-qualification_level-8 = 8-деңгей
choice-qualification_level-unknown = Білмеймін
choice-foreign_language-true = Иә
choice-foreign_language-false = Жоқ
choice-foreign_language-unknown = Білмеймін
choice-education_recognition-recognised = Иә, танылды немесе нострификацияланды
choice-education_recognition-treaty_exempt = Халықаралық шарт бойынша керек емес
    .hint = Шартты Қазақстан ратификациялаған болуы керек.
choice-education_recognition-issued_in_kazakhstan = Құжаттарым Қазақстанда берілген
    .hint = Бұйрықта бұл жағдай туралы айтылмаған. Мұндайда біз тануды талап етпейміз.
choice-education_recognition-pending = Рәсім басталды, бірақ аяқталған жоқ
choice-education_recognition-none = Жоқ
choice-education_recognition-unknown = Білмеймін

## Events: name, question, and the words for “counted from”

event-filed = Құжаттарды тапсырасыз
    .from = тапсырылған күннен бастап
    .question = Құжаттарды қашан тапсырасыз?
    .hint = Құжаттарды портал арқылы жіберетін күн.
event-registered = Құжаттар тіркеледі
    .from = тіркелген күннен бастап
    .question = Құжаттар қашан тіркелді?
    .hint = Тапсырылған күн, ал жұмыс уақыты аяқталғаннан кейін немесе демалыс не мереке күні тапсырылса — келесі жұмыс күні.
event-issued = Алғашқы анықтама беріледі
    .from = анықтама берілген күннен бастап
    .question = Алғашқы анықтама қашан берілді?
    .hint = Анықтама нөмірінің жанындағы күн.
event-certificate_ends = Анықтаманың мерзімі аяқталады
    .from = анықтама мерзімінің соңғы күнінен бастап
    .question = Анықтама қай күнге дейін қолданылады?
    .hint = Анықтаманың қолданылу мерзімі жазылған жолдағы соңғы күн. Ол ең ұзақ мерзімнен ерте болуы мүмкін.
event-contract_concluded = Еңбек шартын жасасасыз
    .from = шарт жасалған күннен бастап
    .question = Еңбек шартын қашан жасастыңыз?
    .hint = Шарттың күні. Жұмыс берушіні ауыстырсаңыз — жаңа шарттың күні.
event-contract_ends = Еңбек шартының мерзімі аяқталады
    .from = шарт мерзімінің соңғы күнінен бастап
    .question = Еңбек шартының мерзімі қай күні аяқталады?
    .hint = Шартта мерзім көрсетілмесе, бос қалдырыңыз.
event-contract_terminated = Еңбек шарты тоқтатылады
    .from = шарт тоқтатылған күннен бастап
    .question = Еңбек шарты қашан тоқтатылды?
    .hint = Мерзім қай күннен басталатыны бұйрықта айтылмаған. Біз шарт тоқтатылған күннен бастап есептейміз.
event-identity_changed = Аты-жөніңіз немесе құжатыңыз өзгереді
    .from = өзгерген күннен бастап
    .question = Аты-жөніңіз немесе құжатыңыз қашан өзгерді?
    .hint = Жаңа тек, ат, әкесінің аты, құжаттың нөмірі немесе сериясы.
event-complaint_filed = Орган басшысына шағымданасыз
    .from = шағым берілген күннен бастап
    .question = Жергілікті атқарушы органның басшысына қашан шағымданасыз?
    .hint = Жұмыс уақыты аяқталғаннан кейін немесе демалыс не мереке күні берілген шағым келесі жұмыс күні тіркеледі.
event-authority_complaint_filed = Қызмет сапасы жөніндегі органға шағымданасыз
    .from = екінші шағым берілген күннен бастап
    .question = Мемлекеттік қызметтердің сапасын бақылайтын органға қашан шағымданасыз?
    .hint = Бұл — екінші қадам: бірінші шағымның нәтижесімен келіспесеңіз, осында шағымданасыз.

## Errors

error-invalid_utf8 = Деректерді оқу мүмкін болмады
    .detail = Мәтін UTF-8 кодталымында емес. Бетті қайта жүктеңіз немесе жауаптарды қайтадан енгізіңіз.
error-invalid_json = Деректерді оқу мүмкін болмады
    .detail = Деректердің бір бөлігі бүлінген немесе үзілген. Сілтеме арқылы кірсеңіз, оны толық көшіріп, қайталап көріңіз.
error-duplicate_key = Бір жауап екі рет берілген
    .detail = Екеуінің бірін қалдырып, қайталап көріңіз.
error-too_large = Деректер тым көп
    .detail = Жұмыс кезеңдерін азайтыңыз немесе бірінен соң бірі келетін кезеңдерді біріктіріңіз.
error-too_deep = Деректердің құрылымы күткендей емес
    .detail = Сілтеме арқылы кірсеңіз, оны толық көшіріңіз. Әйтпесе жауаптарды қайтадан енгізіңіз.
error-unknown_key = Белгісіз жауап бар
    .detail = Сілтеме басқа нұсқадан болуы мүмкін. Бұл жауапты қайтадан енгізіңіз.
error-missing_key = Толтырылмаған жер бар
    .detail = Белгіленген жерді толтырыңыз.
error-wrong_type = Жауаптың түрі дұрыс емес
    .detail = Сұраққа қарай бүтін сан, күн немесе нұсқалардың бірін енгізіңіз.
error-unknown_value = Мұндай нұсқа жоқ
    .detail = Көрсетілген жауаптардың бірін таңдаңыз.
error-out_of_range = Сан тым кіші немесе тым үлкен
    .detail = Сұрақтың жанында көрсетілген аралықтағы санды енгізіңіз.
error-duplicate_value = Бір нәрсе екі рет аталған
    .detail = Екеуінің бірін алып тастаңыз.
error-invalid_date = Мұндай күн жоқ немесе ол қате жазылған
    .detail = Күнін, айын және жылын енгізіңіз. Жыл 1900 мен 2100 аралығында болуы керек.
error-reversed_period = Кезең басталмай тұрып аяқталған
    .detail = Екі күнді де тексеріңіз. Жұмыс жалғасып жатса, ол тапсыру күнінен кеш басталмауы керек.
error-not_covered = Мұнда бұл тапсыру күніне қатысты қағидалар жоқ
    .detail = Тексеруге болатын ең ерте күн: { $from }.

## Spans of time

span-years =
    { $count ->
        [one] { $count } жыл
       *[other] { $count } жыл
    }
span-months =
    { $count ->
        [one] { $count } ай
       *[other] { $count } ай
    }
span-days =
    { $count ->
        [one] { $count } күн
       *[other] { $count } күн
    }
experience-none = сәйкес тәжірибе жоқ
# A part that is 0 is left out; the others end in a space, so the text may need trimming.
experience-span =
    { $years ->
        [0] { "" }
        [one] { $years } жыл{ " " }
       *[other] { $years } жыл{ " " }
    }{ $months ->
        [0] { "" }
        [one] { $months } ай{ " " }
       *[other] { $months } ай{ " " }
    }{ $days ->
        [0] { "" }
        [one] { $days } күн
       *[other] { $days } күн
    }

## Fields

fields-optional = Күнін білмесеңіз, бос қалдырыңыз.
date-example = Күн, ай және жыл, мысалы { $example }
date-day = Күні
date-month = Айы
date-year = Жылы
dates-apart = Күнді үш өріске бөліп жазу
date-read-as = Бұл — { $date }.
filed-date-label = Тапсыру күні
filed-time-label = Уақыты (күннің соңына қарай тапсырсаңыз)
filed-time-hint = Мысалы, 17:45. Бос қалса, жұмыс уақытында деп есептеледі.
filed-today = Қазақстанда қазір: { $moment }.
filed-use-today = Бүгінгі күнді алу
filed-repealed = Бұйрық қолданыста болған кездегі балдарды көру үшін мына күнді немесе одан ертерек күнді таңдаңыз: { $last }.
filed-use-last = { $last } күнін алу
region-any = Әзірге білмеймін
region-hint = Тек уақытты анықтау үшін керек. Бүкіл Қазақстан бір уақытқа көшкен күн: { $since }.
time-label = Уақыты
time-hint = Мысалы, 17:45. Бос қалдыруға болады.
step-conditions = Біліктілік деңгейіңіз қандай және шет тілін білесіз бе?
step-conditions-short = Деңгей және тіл
step-events = Осы күндердің қайсысын білесіз?
step-events-short = Күндер
step-events-issue = Анықтама қолыңызда болмаса, бұл қадамды өткізіп жіберуге болады. Осы күндер бойынша анықтаманың қашан аяқталатынын және кейінгі құжаттарды қашан тапсыру керегін көресіз.
step-documents-hint = Талап етілген түрде қолыңызда барын белгілеңіз. Мұны кейін, соның ішінде нәтижеде де өзгертуге болады.
profession-printed = Бұйрықта былай басылған:
profession-unofficial = бейресми аударма
profession_kind-heading = Топтың тақырыбы
experience-period = { $number }-жұмыс
experience-from = Бірінші күні
experience-to = Соңғы күні
experience-open = Қазір де сонда істеймін
experience-open-hint = Тапсыру күніне дейін есептеледі.
experience-add = Тағы бір жұмыс қосу
experience-remove = { $number }-жұмысты алып тастау
experience-counted = Есептелгені: { $span }
experience-years = Жыл
experience-months = Ай
experience-days = Күн

## Faults

fault-title = Мынаны түзетіңіз
fault-kept = Тергеніңіздің бәрі сақталды. «Сіздің жағдайыңыз» осы жауапқа дейінгі күйінде тұр.
fault-in-result = Бір жауап оқылмады, сондықтан нәтиже жаңармаған.
fault-change = Түзету
place-period = { $number }-жұмыс: { $end }

### The search for a profession, fetched when first wanted. Ids and variables are the same in every language.

profession-search = Кәсібіңіз
profession-search-hint = Қазақша, орысша немесе ағылшынша. Бірнеше әріп жеткілікті.
profession-found =
    { $count ->
        [one] { $count } жол табылды. Сіздікі болса, таңдаңыз.
       *[other] { $count } жол табылды. Өзіңіздікін таңдаңыз.
    }
profession-found-by = Басқа атауы бойынша табылды:
profession-industry = Қай салада?
profession-match =
    { $reason ->
        [exact] дәл осы атау
        [near] өте ұқсас атау
        [spelling] жазылуы сәл өзгеше
        [layout] басқа тілдегі пернетақтамен терілген
        [latin] латын әріптерімен терілген
        [number] тізбедегі нөмірі
        [sector] басқа сала
        [work] басқа жұмыс түрі
       *[part_of_title] атаудың бір бөлігі ғана сәйкес келеді
    }
profession-differs = Айырмашылығы: { $what }
profession-looks-like = Бұл мынаған ұқсайды: { $title }. Тізбеден ондай кәсіп таппадық.
profession-none-fits = Тізбеде бұған анық сәйкес келетін жол жоқ.
profession-closest = Ең жақын жолдар
profession-closest-hint = Жолды ол шынымен сіздің жұмысыңыз болса ғана таңдаңыз. Шешімді Комиссия қабылдайды.
profession-ways-on = Төменде толық тізбені ашуға немесе кәсібіңіз онда жоқ деп жауап беруге болады.
profession-names-coming = Тізбедегі атаулардан әзірге ештеңе табылмады. Басқа атаулар жүктеліп жатыр…
profession-names-missing = Басқа атаулар жүктелмеді. Тек тізбедегі атаулар бойынша ізделеді.
profession-browse = Толық тізбені ашу
profession-chosen = Таңдағаныңыз
profession-choose = Тізбеден жол таңдаңыз немесе кәсібіңіз онда жоқ деп жауап беріңіз.
profession-other = Немесе мыналардың бірін таңдаңыз

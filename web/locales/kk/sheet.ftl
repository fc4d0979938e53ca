### All questions on one sheet, fetched when first wanted. Ids and variables are the same in every language.

sheet-lead = Кез келген ретпен жауап беріңіз, білмегеніңізді өткізіп жіберіңіз. «Сіздің жағдайыңыз» бірден жаңарып отырады.
sheet-single = Бір-бірлеп жауап беру

### The search for a profession, fetched when first wanted. Ids and variables are the same in every language.

profession-search = Your profession
profession-search-hint = In English, Russian or Kazakh. A few letters are enough.
profession-found =
    { $count ->
        [one] { $count } line found. Choose it if it is yours.
       *[other] { $count } lines found. Choose yours.
    }
profession-found-by = Found by another name:
profession-industry = In which industry?
profession-match =
    { $reason ->
        [exact] exact title
        [near] almost the same title
        [spelling] spelled a little differently
        [layout] typed on the other keyboard layout
        [latin] typed in Latin letters
        [number] its number in the list
        [sector] another sector
        [work] another kind of work
       *[part_of_title] only part of the title matches
    }
profession-differs = Difference: { $what }
profession-looks-like = This looks like: { $title }. We did not find it on the list.
profession-none-fits = No line of the list clearly fits.
profession-closest = Closest entries
profession-closest-hint = Choose one only if it is your work. The Commission decides.
profession-ways-on = Below you can browse the whole list, or say that your profession is not on it.
profession-names-coming = Nothing among the printed titles so far. Other names are still loading…
profession-names-missing = Other names could not be loaded. Only the titles of the list are searched.
profession-browse = Browse the whole list
profession-chosen = You chose
profession-choose = Choose a line of the list, or “not on the list”.
profession-other = Or choose one of these

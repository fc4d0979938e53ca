### Said inside a portal where the check cannot start.

widget-cannot-run = Проверка на этой странице не работает. Не удалось загрузить нужные ей файлы, или браузер либо правила этой страницы не разрешают WebAssembly. То, что вы ввели в других местах, не потеряно.

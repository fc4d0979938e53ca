### All questions on one sheet, fetched when first wanted. Ids and variables are the same in every language.

sheet-lead = Отвечайте в любом порядке и пропускайте то, чего не знаете. «Ваш случай» меняется сразу.
sheet-single = По одному вопросу

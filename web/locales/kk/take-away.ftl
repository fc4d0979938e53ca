### What a person takes away, fetched with the result. Ids and variables are the same in every language.

take-away-title = Өзіңізбен бірге алыңыз

## Save and share

keep-title = Сақтау және бөлісу

## Print, calendar, application

paper-title = Басып шығару, күнтізбе, өтініш

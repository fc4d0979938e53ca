### What a person takes away, fetched with the result. Ids and variables are the same in every language.

take-away-title = Take it with you

## Save and share

keep-title = Save and share

## Print, calendar, application

paper-title = Print, calendar, application

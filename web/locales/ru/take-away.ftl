### What a person takes away, fetched with the result. Ids and variables are the same in every language.

take-away-title = Взять с собой

## Save and share

keep-title = Сохранить и поделиться

## Print, calendar, application

paper-title = Печать, календарь, заявление

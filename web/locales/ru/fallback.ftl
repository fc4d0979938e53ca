### Read when the page is built: what readers without script see.

## Without the engine

fallback-why = Интерактивная проверка не запустилась.
fallback-script = Ей нужны JavaScript, WebAssembly и полностью загруженная страница. Ниже — таблица баллов из утратившего силу приказа.
fallback-again = Загрузить страницу заново
fallback-caption = Баллы по приказу № { $number }, действовал по { $to }
fallback-from = { $from } и больше
fallback-from-to = { $from } – { $to }
fallback-threshold =
    { $count ->
        [one] Нужен { $count } балл. Решает комиссия.
        [few] Нужно { $count } балла. Решает комиссия.
        [many] Нужно { $count } баллов. Решает комиссия.
       *[other] Нужно { $count } балла. Решает комиссия.
    }
fallback-place = Место в законе

## The name of the page once it is installed on a device

app-name = Anyqtama: самопроверка для справки о соответствии квалификации

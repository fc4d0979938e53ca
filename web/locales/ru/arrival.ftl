### What came from outside: a link, a file, saved answers. Fetched when something comes. Ids and variables are the same in every language.

arrival-close = Закрыть
arrival-forget = Стереть всё
arrival-saved = Сохранено: { $moment }.
arrival-answer = Ответ
arrival-paper = Документ
arrival-day = Дата

## Asked before anything changes

ask-link = Открыть ответы из ссылки?
ask-file = Открыть ответы из файла?
ask-query = Взять ответы из адреса страницы?
ask-device = Продолжить с того места, где вы остановились?
ask-reload = Открыть ответы, данные до перезагрузки страницы?
ask-detail = Они заменят ответы, которые вы дали здесь.
ask-open = Открыть
ask-keep = Оставить мои
ask-continue = Продолжить с этими ответами
ask-later = Не сейчас

## Opened

opened-link = Открыты ответы из ссылки
opened-file = Открыты ответы из файла
opened-device = Открыты ваши сохранённые ответы
opened-query = Часть ответов уже заполнена
opened-reload = Ваши ответы снова здесь
opened-filled = Эти ответы взяты из адреса страницы. Проверьте их:
opened-dropped = Этого на странице больше нет, поэтому мы это пропустили:

## Refused

refused-link = Эту ссылку нельзя открыть
refused-file = Этот файл нельзя открыть
refused-query = Адрес не удалось прочитать
refused-device = Сохранённые ответы нельзя открыть
refused-reload = Ответы, данные до перезагрузки страницы, не открываются
refused-broken = Часть пропала или изменена. Попросите прислать ещё раз и скопируйте целиком.
refused-newer = Это сделано более новой версией страницы. Загрузите страницу заново и повторите.
refused-not_ours = Это сделано не на этой странице.
refused-invalid_json = Данные повреждены или записаны в другом формате.
refused-too_large = Данных больше, чем может сохранить эта страница.
refused-unknown = Здесь есть то, чего эта страница не знает.
refused-kept = Ваши ответы здесь не изменились.
refused-place = Место:

## A file to choose

wanted-title = Открыть сохранённые ответы
wanted-detail = Выберите файл, который вы здесь сохранили. Ссылка открывается сама.
wanted-choose = Выбрать файл
wanted-hint = Или перетащите файл сюда. Он читается только на вашем устройстве.

## Forgetting

forgetting-title = Стереть всё?
forgetting-detail = Пропадут все ответы на этой странице и всё, что сохранено в этом браузере. Файлы и ссылки останутся у вас.
forgetting-yes = Да, стереть всё
forgetting-no = Нет, оставить
forgotten-title = Всё стёрто
forgotten-detail = Ни на странице, ни в этом браузере ответов не осталось.
unforgotten-title = Сохранённые ответы могли остаться
unforgotten-detail = Браузер не удалил их. Очистите данные этого сайта в настройках браузера.

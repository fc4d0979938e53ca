### What came from outside: a link, a file, saved answers. Fetched when something comes. Ids and variables are the same in every language.

arrival-close = Закрыть
arrival-forget = Забыть всё
arrival-saved = Сохранено: { $moment }.
arrival-answer = Ответ
arrival-paper = Документ
arrival-day = Дата

## Asked before anything changes

ask-link = Открыть ответы из ссылки?
ask-file = Открыть ответы из файла?
ask-query = Взять то, что указано в адресе?
ask-device = Продолжить с того места, где вы остановились?
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
opened-filled = Это заполнено по адресу страницы. Проверьте:
opened-dropped = Этого здесь больше нет, поэтому оно пропущено:

## Refused

refused-link = Эту ссылку нельзя открыть
refused-file = Этот файл нельзя открыть
refused-query = Адрес непонятен
refused-device = Сохранённые ответы нельзя открыть
refused-broken = Часть пропала или изменена. Попросите прислать ещё раз и скопируйте целиком.
refused-newer = Это сделано более новой версией страницы. Загрузите страницу заново и повторите.
refused-not_ours = Это сделано не на этой странице.
refused-invalid_json = Данные повреждены или другого вида.
refused-too_large = Это больше всего, что сохраняет эта страница.
refused-unknown = Здесь есть то, чего эта страница не знает.
refused-kept = Ваши ответы здесь не изменились.
refused-place = Место:

## A file to choose

wanted-title = Открыть сохранённые ответы
wanted-detail = Выберите файл, который вы здесь сохранили. Ссылка открывается сама.
wanted-choose = Выбрать файл
wanted-hint = Или перетащите файл сюда. Он читается только на вашем устройстве.

## Forgetting

forgetting-title = Забыть всё?
forgetting-detail = Все ответы на странице сотрутся, а сохранённое в этом браузере удалится. Файлы и ссылки останутся у вас.
forgetting-yes = Да, забыть всё
forgetting-no = Нет, оставить
forgotten-title = Всё забыто
forgotten-detail = Ни на странице, ни в этом браузере ответов не осталось.

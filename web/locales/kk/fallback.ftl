### Read when the page is built: what readers without script see.

## Without the engine

fallback-why = Интерактивті тексеру іске қосылмады.
fallback-script = Оған JavaScript, WebAssembly және толық жүктелген бет керек. Төменде күші жойылған бұйрықтағы балдар кестесі берілген.
fallback-again = Бетті қайта жүктеу
fallback-caption = № { $number } бұйрық бойынша балдар (қолданыста болған соңғы күні: { $to })
fallback-from = { $from } және одан көп
fallback-from-to = { $from } – { $to }
fallback-threshold = Керегі { $count } балл. Шешімді Комиссия қабылдайды.
fallback-place = Құқықтық негізі

## The name of the page once it is installed on a device

app-name = Anyqtama: біліктілік анықтамасы бойынша өзін-өзі тексеру

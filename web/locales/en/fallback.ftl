### Read when the page is built: what readers without script see.

## Without the engine

fallback-why = The interactive check has not started.
fallback-script = It needs JavaScript, WebAssembly and every part of this page. Below is the table of points as the repealed order gave it.
fallback-again = Load the page again
fallback-caption = Points under Order No. { $number }, in force to { $to }
fallback-from = from { $from }
fallback-from-to = from { $from } to { $to }
fallback-threshold = { $count } points are needed. The Commission decides.
fallback-place = Place in the law

## The name of the page once it is installed on a device

app-name = Anyqtama: self-check for the certificate of qualification

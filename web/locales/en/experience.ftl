### The jobs of the experience step, fetched with it. Ids and variables are the same in every language.

job-length = This job: { $span }
job-clipped = Days after the filing date, { $date }, do not count.
jobs-shared = Jobs { $first } and { $second } share the days from { $from } to { $to } ({ $span }). They count once.
jobs-together = Counted
jobs-picture = Your jobs on one axis of time.
jobs-next = If you go on working there, your experience gives { $points } when you file on { $date } or later.
jobs-next-lenient = In the lenient reading: { $points } when you file on { $date } or later.
jobs-next-repealed = Order No. { $number } is no longer in force on that day.

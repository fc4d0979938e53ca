### The jobs of the experience step, fetched with it. Ids and variables are the same in every language.

job-length = Эта работа: { $span }
job-clipped = Дни после даты подачи ({ $date }) не считаются.
jobs-shared = Работы { $first } и { $second } шли одновременно: с { $from } по { $to } ({ $span }). Эти дни считаются один раз.
jobs-together = Засчитано
jobs-picture = Все ваши работы на одной оси времени.
jobs-next = Если вы продолжите там работать, опыт даст { $points } при подаче { $date } или позже.
jobs-next-lenient = При мягком толковании: { $points } при подаче { $date } или позже.
jobs-next-repealed = В этот день приказ № { $number } уже не действует.

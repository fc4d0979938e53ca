### The comparison of variants, fetched when first wanted. Ids and variables are the same in every language.

what-if-untouched = Change anything in a variant. Each is counted again by the engine. Your own answers stay as they are.
what-if-own = Your answers
what-if-variant = Variant { $number }
what-if-yours = Yours: { $answer }
what-if-kept = Left empty, your own answer counts: { $answer }
what-if-add = Add a variant
what-if-remove = Remove variant { $number }
what-if-dates = Dates
what-if-same-dates = The same dates as yours
what-if-change = { $name }: { $from } → { $to }
what-if-adopt = Use as my answers
what-if-adopt-lead = This would change your answers:
what-if-adopt-now = Change my answers
what-if-adopt-nothing = This variant is the same as your answers.

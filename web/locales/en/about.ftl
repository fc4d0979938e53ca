### What the check is, and the statement of its accessibility; fetched when first wanted.

about-lead = Anyqtama works out on your device what Order No. { $order } says about your answers. It is not an official service. Version { $version }.

about-access-title = Accessibility
about-access-aim = We want everyone to be able to use this check. Our measure is level AA of the Web Content Accessibility Guidelines, WCAG 2.2.
about-access-checked = We check it ourselves at every change: each question and the result, in three languages, in light, dark and forced colours, with the keyboard alone, at 320 pixels and 400 % zoom, with wider text spacing, in Chromium, Firefox and WebKit.

about-gaps-title = What is not good enough yet
about-gap-people = People who use a screen reader every day have not tried it yet.
about-gap-law = The text of the order is shown in English only. It is marked as English for screen readers.
about-gap-voice = Few screen readers have a Kazakh voice.
about-gap-pdf = A PDF made by your browser may lack headings for screen readers. The page says the same.

about-tell-title = Does something stand in your way?
about-tell = Please tell those who publish this page. They can pass it on to those who make the check.

about-private-title = Your answers
about-private = They are computed on your device and sent nowhere. There are no cookies and no statistics. Only what you save yourself is kept.

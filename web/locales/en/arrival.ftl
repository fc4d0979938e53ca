### What came from outside: a link, a file, saved answers. Fetched when something comes. Ids and variables are the same in every language.

arrival-close = Close
arrival-forget = Forget everything
arrival-saved = Saved: { $moment }.
arrival-answer = An answer
arrival-paper = A paper
arrival-day = A day

## Asked before anything changes

ask-link = Open the answers from the link?
ask-file = Open the answers from the file?
ask-query = Use the answers in the page address?
ask-device = Continue where you left off?
ask-reload = Open the answers you gave before the page was loaded again?
ask-detail = They take the place of the answers you have given here.
ask-open = Open them
ask-keep = Keep mine
ask-continue = Continue with these answers
ask-later = Not now

## Opened

opened-link = Answers opened from the link
opened-file = Answers opened from the file
opened-device = Your saved answers are open
opened-query = Some answers are filled in
opened-reload = Your answers are here again
opened-filled = The address of this page filled these in. Check them:
opened-dropped = These are not known here any more and were left out:

## Refused

refused-link = This link cannot be opened
refused-file = This file cannot be opened
refused-query = The address cannot be read
refused-device = The saved answers cannot be opened
refused-reload = The answers given before the page was loaded again cannot be opened
refused-broken = A part of it is missing or was changed. Ask for it again and copy it whole.
refused-newer = It was made by a newer version of this page. Load the page again and try once more.
refused-not_ours = It does not come from this page.
refused-invalid_json = It is damaged, or of another kind.
refused-too_large = It is larger than anything this page saves.
refused-unknown = It holds something that this page does not know.
refused-kept = Your answers here have not changed.
refused-place = The place:

## A file to choose

wanted-title = Open saved answers
wanted-detail = Choose a file that you saved here. A link opens by itself.
wanted-choose = Choose a file
wanted-hint = Or drop the file here. It is read on your device only.

## Forgetting

forgetting-title = Forget everything?
forgetting-detail = This clears all answers on this page and deletes what is saved in this browser. Files and links stay with you.
forgetting-yes = Yes, forget everything
forgetting-no = No, keep everything
forgotten-title = Everything is forgotten
forgotten-detail = No answers are left on this page or in this browser.
unforgotten-title = Saved answers may still be here
unforgotten-detail = Your browser did not let go of them. Clear the data of this site in the settings of the browser.

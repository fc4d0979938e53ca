### Without network, and when a new version has come.

offline-label = This copy of the page
offline-now = You are offline. The check still works. Rules as of { $date }.
newer-here = A new version of this page is here.
newer-keeps = If you do not use it now, it opens next time.
newer-brings = Your answers come along.
newer-draft = What you typed into the application would be gone: print it first.
newer-loses = Your answers here would be gone: save or print them first.
newer-others = Close the other tabs with this check first.
newer-use = Use it
newer-not-now = Not now

### What a person takes away, fetched with the result. Ids and variables are the same in every language.

take-away-title = Take it with you

## Save and share

keep-title = Save and share
keep-lead = Nothing is sent anywhere. You decide what is kept and who gets it.
link-title = As a link
link-hint = The link itself holds your answers. Give it only to people you trust: whoever has it can read them. Opening it sends them nowhere.
link-make = Make a link
link-label = Link with your answers
link-copy = Copy the link
link-copied = The link is copied.
link-not-copied = The link could not be copied. It is selected in its field: copy it from there.
link-share = Share…
link-code = Show a QR code
link-code-hide = Hide the QR code
link-code-name = QR code of the link with your answers
link-code-hint = Point the camera of another phone at it. The link opens there.
link-code-long = This link is too long for a QR code. Copy it instead.
file-title = As a file
file-hint = The file stays with you. You can open it here later, on any device.
file-answers = Save the answers
file-result = Save the answers with the result
file-given = Given to your browser as { $name }.
file-open = Open a saved file
file-open-hint = Or drop the file here. With a saved result you see whether anything has changed since.
device-title = In this browser
device-hint = Only when you press the button. Everyone who uses this browser can open what is saved in it.
device-save = Save in this browser
device-done = Saved in this browser.
device-saved = Saved here: { $moment }.
device-changed = You have changed answers since then.
device-unreadable = Something is saved here that this page cannot read. Saving replaces it.
device-failed = This browser does not let the page save, or has no room. Save a file instead.
device-forget = Forget everything
leave-hint = “Leave quickly” at the top clears the answers on this page. What you saved in this browser stays until you forget it.

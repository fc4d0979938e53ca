### The page for webmasters (portal.html). Ids and variables are the same in every language.

portal-page-title = The check on your portal · Anyqtama
portal-title = Put the check on your portal
portal-lead = Choose how it stands on your page, look at the preview, and copy the lines. You need no account. What people enter stays on their device.
portal-languages = Language of this page

## What can be chosen

portal-variant = How does it stand on your page?
portal-variant-element = As an element
    .hint = One script and one tag. It takes the font and the language of your page.
portal-variant-frame = In a frame that fits its content
    .hint = For pages whose policy forbids WebAssembly. A small script gives the frame its height.
portal-variant-plain = In a plain frame
    .hint = For pages that may not run scripts of others. The frame has a fixed height and scrolls.
portal-language = Language of the check
portal-language-around = As the page around it
portal-theme = Colours
portal-theme-system = As the visitor’s device has them
portal-theme-light = Light
portal-theme-dark = Dark
portal-procedure = Procedure to begin with
portal-procedure-open = The visitor chooses
portal-profession = Profession to begin with
    .hint = For a page about one profession. A line of the printed list; the visitor can choose another.
portal-profession-open = The visitor chooses
portal-profession-search = Find in the list
portal-profession-found = { $count ->
    [0] No line of the list has these words
    [one] { $count } line has these words
   *[other] { $count } lines have these words
}
portal-view = How much is shown
portal-view-full = Everything
portal-view-compact = Compact: without the first lines and “Your case so far”
portal-hide = Leave out
portal-hide-header = The mark and the choice of language
portal-hide-intro = The first lines
portal-hide-panel = “Your case so far”
portal-looks = In your colours
    .hint = As an element only: no style sheet reaches into a frame. What you leave as it is stays the check’s own.
portal-accent = Accent: buttons and links
portal-accent-dark = Accent on dark
portal-accent-soft = Button under the pointer
portal-paper = Ground
portal-sheet = Fields and cards
portal-ink = Text
portal-quiet = Small text
portal-paper-dark = Dark ground
portal-sheet-dark = Dark fields
portal-contrast = Too little contrast between “{ $front }” and “{ $back }”: { $ratio } to 1. To be readable it takes at least { $least } to 1 (WCAG 2.2, 1.4.3).
portal-corner = Corners
portal-corner-own = Slightly round
portal-corner-none = Square
portal-corner-round = Round
portal-font = Font
    .hint = As in font-family: Georgia, serif. If empty, the font of your page.
    .fault = This is no font-family. It is left out of the lines.
portal-anew = Set everything back
portal-unread = The link to this page holds what cannot be chosen here; it was left out: { $refused }
portal-pinned = This version only ({ $version })
    .hint = Browsers then refuse any other file at this address. When a newer version is published there, copy the lines again; until you do, visitors see only the link. Without this, your page always takes what is published.

## What is copied

portal-snippet = Lines for your page
    .hint = Paste them where the check is to stand.
portal-open = Open the check
portal-open-alone = Open the check on a page of its own
portal-rules = Rule for your style sheet
    .hint = Put it into a style sheet of your page, not into the tag: it then needs nothing more from your policy.
portal-policy = What your Content-Security-Policy must allow
    .hint = Add these sources to the directives you have. If your page sends no policy, you need none of them.
portal-why-element-script-src = The script, what it brings, and WebAssembly, which computes the result.
portal-why-element-connect-src = The engine and the names of occupations, fetched when someone comes near.
portal-why-element-trusted-types = Only where your policy names Trusted Types. If your page uses Lit itself, add 'allow-duplicates' too.
portal-why-frame-script-src = The script that gives the frame its height.
portal-why-frame-frame-src = The frame itself.
portal-copy = Copy
portal-copied = Copied.
portal-not-copied = The browser did not let this page copy. The lines are selected: copy them from there.

## The self-check and the preview

portal-check = Check your own page
    .hint = Add this line to your page for a moment. Seven checks then stand at its top, each that fails with how to mend it. If nothing appears, your page keeps the script out: allow { $origin } in script-src.
portal-check-by-eye = A page that runs no scripts of others cannot check itself. If the frame stays empty, look at these:
portal-preview = Preview
    .hint = The real check, as you chose it. It looks the same in a frame.

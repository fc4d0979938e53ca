### The self-check for portals (widget/check.js). Ids and variables are the same in every language.

check-title = Anyqtama: is the check well placed on this page?
check-passed = In order
check-failed = Mend this
check-sum = { $passed } of { $all } checks are in order. Take the line of the self-check off your page when you are done.
check-nothing = This page holds neither an anyqtama-check element nor a frame with data-anyqtama. Paste the lines for your page first.

check-script = The script has arrived and is what was released
    .mend = Copy the lines for your page again, all of them: the address, integrity and crossorigin belong together. Your policy needs script-src { $origin }.
check-version = The lines and the script are of the version published here, { $version }
    .mend = Copy the lines for your page again, all of them. If they are the newest, an old copy is being sent: have the caches between the server and your page emptied.
check-webassembly = The policy allows WebAssembly
    .mend = Add 'wasm-unsafe-eval' to script-src. Where that is not allowed, use the frame.
check-files = The files beside the script can be fetched
    .mend = Add connect-src { $origin } to your policy. If it is there already, the server of these files has to answer with Access-Control-Allow-Origin. Or its folder widget/ holds files of two versions: have it published whole.
check-types = Trusted Types let the check draw itself
    .mend = Add trusted-types lit-html to your policy. If your page uses Lit itself, add 'allow-duplicates' too.
check-visible = It can be seen
    .mend = Give the place around it at least { $width } pixels of width, and take away whatever hides it: the hidden attribute, display: none, a height of zero.
check-language = Its language is known
    .mend = Write lang="en", lang="ru" or lang="kk" into the tag, or give your page one of these languages.
check-frame = The frame answers
    .mend = Add frame-src { $origin } to your policy. If it is there already, the server of the frame must not keep your page out by X-Frame-Options or frame-ancestors.
check-sandbox = The sandbox of the frame lets the check work
    .mend = It needs allow-scripts, allow-forms and, for Safari, allow-same-origin; to save files and to print also allow-downloads and allow-modals.
check-height = The frame is as tall as its content
    .mend = A style of your page gives frames a height of its own. Take it away for this frame: the script sets its height attribute.

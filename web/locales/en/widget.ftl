### Said inside a portal where the check cannot start.

widget-cannot-run = The check cannot run on this page. What it needs could not be fetched, or your browser or the rules of this page do not allow WebAssembly. Nothing you entered elsewhere is lost.

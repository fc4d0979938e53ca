/**
 * What a portal may style by `::part()`, and where it stands in the page's own markup. The names stay; the repeal
 * is none of them: it is always said.
 */
const parts = {
  header: '.site',
  nav: '.parts',
  heading: '#heading',
  choice: '.options > .option',
  field: '.typed, select',
  button: '.primary, .secondary',
  panel: '.panel',
  outcome: '.outcome',
};

/** Names the parts of a check, those that come later too. */
export function nameParts(root: ShadowRoot) {
  const name = () => {
    for (const [part, selector] of Object.entries(parts)) {
      for (const element of root.querySelectorAll(selector)) element.part.add(part);
    }
  };
  new MutationObserver(name).observe(root, { childList: true, subtree: true });
}

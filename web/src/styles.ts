/** Styles that come with a part: adopted by the page, or by the widget's own root, and nowhere else. */
export function adopt(root: Node, css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  if (root instanceof Document || root instanceof ShadowRoot) root.adoptedStyleSheets.push(sheet);
  return sheet;
}

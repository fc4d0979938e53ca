/** The few things that the pages for webmasters do with a document. */

export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.append(...content);
  return element;
}

export const find = <Found extends HTMLElement>(id: string) => document.getElementById(id) as Found;
export const show = (id: string, shown: boolean) => (find(id).hidden = !shown);
export const print = (id: string, text: string) => (find(id).textContent = text);

/** Fills a list: terms, each with what is said of it. */
export function list(id: string, entries: readonly (readonly [term: string, text: string])[]) {
  const lines = entries.flatMap(([term, text]) => [make('dt', term), make('dd', text)]);
  find(id).replaceChildren(...lines);
}

/**
 * A browser that translates puts `<font>` elements in the place of texts. Lit writes a new text into whatever
 * stands where it left the old one: the translation gives way to it, and the browser translates again.
 */
Object.defineProperty(HTMLFontElement.prototype, 'data', {
  set(this: HTMLFontElement, text: string) {
    this.replaceWith(text);
  },
});

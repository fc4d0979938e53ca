import type { Language } from '#engine';

/** Where the page is, without any answer. A file's address would tell of the person's disk: none. */
export function pageAddress(language: Language): string {
  const { protocol, origin, pathname } = location;
  return /^https?:$/.test(protocol) ? `${origin}${pathname}?lang=${language}` : '';
}

import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

import type { Language } from '#engine';

export type Args = Record<string, FluentVariable>;

/** The words of one language. Ids are those of the engine; a missing one is a fault of ours. */
export class Words {
  readonly #bundle: FluentBundle;

  constructor(
    readonly language: Language,
    sources: readonly string[],
  ) {
    this.#bundle = new FluentBundle(language, { useIsolating: false });
    for (const source of sources) this.add(source);
  }

  /** More words; those that are known already stay as they are. */
  add(source: string) {
    this.#bundle.addResource(new FluentResource(source));
  }

  /** The words of `id`; `id.part` names an attribute: `document-iin.hint`. */
  say(id: string, args?: Args): string {
    const said = this.maybe(id, args);
    if (said === undefined) throw new Error(`no words in ${this.language} for ${id}`);
    return said;
  }

  /** The words of `id`, or nothing where the language has none. */
  maybe(id: string, args?: Args): string | undefined {
    const [name = '', part] = id.split('.');
    const message = this.#bundle.getMessage(name);
    const pattern = part ? message?.attributes[part] : message?.value;
    if (!pattern) return undefined;
    const errors: Error[] = [];
    const text = this.#bundle.formatPattern(pattern, args, errors);
    if (errors[0]) throw new Error(`${id} in ${this.language}: ${errors[0].message}`);
    return tidy(text);
  }

  /** Joins parts with commas, and the last one with "and". */
  list(parts: readonly string[]): string {
    const last = parts.at(-1) ?? '';
    if (parts.length < 2) return last;
    return this.say('list-and', { first: parts.slice(0, -1).join(', '), last });
  }
}

/** Single spaces; and a Russian date's "г." shares its point with the end of the sentence. */
function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ г\.\./g, ' г.')
    .trim();
}

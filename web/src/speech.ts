import type { Language } from '#engine';
import { Words } from './words/words.ts';

const sources = import.meta.glob<string>(
  ['../locales/*/*.ftl', '!../locales/*/{fallback,portal,check}.ftl'],
  {
    query: '?raw',
    import: 'default',
  },
);

/** The words spoken: the files that are wanted, in one language at a time. */
export class Speech {
  readonly #files: Set<string>;
  #asked: Language | null = null;
  words: Words | null = null;

  constructor(files: readonly string[] = ['page', 'law']) {
    this.#files = new Set(files);
  }

  /** Has the words of a language at hand; speaks none of them yet. */
  async fetch(language: Language): Promise<void> {
    await this.#read(language, [...this.#files]);
  }

  /** Fetches the words of a language; the one asked for last is spoken. */
  async speak(language: Language): Promise<Words> {
    this.#asked = language;
    const words = await this.wordsIn(language);
    if (this.#asked === language || !this.words) this.words = words;
    return this.words;
  }

  /** The same words in any language, for what is said beside. */
  readonly wordsIn = async (language: Language): Promise<Words> => {
    let files: readonly string[];
    let texts: readonly string[];
    do {
      files = [...this.#files];
      texts = await this.#read(language, files);
    } while (files.length < this.#files.size); // a file was added meanwhile
    return new Words(language, texts);
  };

  /** From now on a file of words is spoken too. */
  async add(file: string): Promise<void> {
    this.#files.add(file);
    const { words } = this;
    if (!words) return;
    for (const text of await this.#read(words.language, [file])) words.add(text);
    // Another language was chosen meanwhile, before it knew of this file.
    if (this.words !== words) await this.add(file);
  }

  #read(language: Language, files: readonly string[]): Promise<string[]> {
    return Promise.all(
      files.map(async (file) => {
        const text = await sources[`../locales/${language}/${file}.ftl`]?.();
        if (!text) throw new Error(`no words in ${language}: ${file}`);
        return text;
      }),
    );
  }
}

import type { Plugin } from 'vite';

import { languages } from '../src/words/language.ts';
import { Words } from '../src/words/words.ts';
import { lawUnder } from './law.ts';

const icon = (size: number, purpose: string) => ({
  src: `icon-${purpose === 'any' ? '' : `${purpose}-`}${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a device shows of the installed page. A manifest has one language: the page links its own. */
function manifest(words: Words) {
  const { language } = words;
  return {
    name: words.say('app-name'),
    short_name: 'Anyqtama',
    description: words.say('intro-lead'),
    lang: language,
    dir: 'ltr',
    start_url: `./?lang=${language}`,
    scope: './',
    display: 'standalone',
    background_color: '#faf8f3',
    theme_color: '#faf8f3',
    categories: ['government', 'utilities'],
    icons: [icon(192, 'any'), icon(512, 'any'), icon(512, 'maskable')],
  };
}

/** Writes a manifest for each language beside the page. */
export function manifests(root: string): Plugin {
  return {
    name: 'manifests',
    generateBundle() {
      const { sources } = lawUnder(root);
      for (const language of Object.keys(languages) as (keyof typeof languages)[]) {
        const words = new Words(language, sources(language));
        this.emitFile({
          type: 'asset',
          fileName: `manifest.${language}.webmanifest`,
          source: JSON.stringify(manifest(words)),
        });
      }
    },
  };
}

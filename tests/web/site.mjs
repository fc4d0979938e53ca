// The built page on loopback, for whichever browser comes.
import { existsSync } from 'node:fs';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

export function mustBeThere(path, what) {
  if (!existsSync(path)) throw new Error(`the tests need ${path}: ${what}`);
}

export const root = fileURLToPath(new URL('../../web/dist', import.meta.url));
mustBeThere(`${root}/index.html`, 'run scripts/build web');

export const languages = ['en', 'ru', 'kk'];
export const site = await serve({ root });
after(() => site.close());

/** The page has its engine and its words. */
export async function ready(page) {
  await page.locator('html[data-ready]').waitFor();
}

// A portal with the printed lines and the self-check.
import { linesOf } from './configurator.mjs';
import { hosted } from './host.mjs';

/** Opens it, with one thing broken by `edit`; says which checks there are, and which found a fault. */
export async function examined(page, variant, edit = () => ({})) {
  const lines = await linesOf(page, variant);
  const { snippet, policy, head = '', lang = 'kk', more } = { ...lines, ...edit(lines) };
  const rules = ["default-src 'none'", "require-trusted-types-for 'script'", ...policy];
  const asked = [...rules, ...(more ? [more] : [])].join('; ');
  await page.goto(hosted(`${snippet}\n${lines.check}`, { policy: asked, head, lang, own: false }));
  await page.locator('#anyqtama-self-check').waitFor();
  const items = page.locator('[data-check]');
  return {
    all: await items.evaluateAll((found) => found.map(({ dataset }) => dataset.check)),
    wrong: await items.evaluateAll((found) =>
      found.filter(({ dataset }) => dataset.well !== 'true').map(({ dataset }) => dataset.check),
    ),
  };
}

/** The checks of each variant, in order. */
export const checks = {
  element: ['script', 'version', 'webassembly', 'files', 'types', 'visible', 'language'],
  frame: ['script', 'version', 'frame', 'sandbox', 'height', 'visible', 'language'],
};

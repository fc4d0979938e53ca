// How the page looks, against pictures that a person has looked at: a phone in Kazakh, a desk in Russian.
// Where one differs, build/reports/looks/ has what it looks like now and where it differs; if it should be
// so, copy what is there now to tests/web/looks/.
import './fonts.mjs';
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { ready, site, visit } from './browser.mjs';
import { resultByLink } from './arriving.mjs';
import * as cases from './cases.mjs';
import { whole } from './result.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const reports = at('../../build/reports/looks');

/** Noise is scattered, a change is not: so many pixels of one small square may differ. */
const windowSize = 16;
const most = 24;

/** Opaque, and packed as far as it goes. */
const small = { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 };

/** What differs between the picture that is kept and this one, in a sentence; empty where nothing does. */
function differs(name, shot) {
  mkdirSync(reports, { recursive: true });
  const now = `${reports}/${name}.png`;
  writeFileSync(now, PNG.sync.write(PNG.sync.read(shot), small));
  const kept = at(`looks/${name}.png`);
  if (!existsSync(kept)) return `${name} is not kept: ${now}`;
  const [was, is] = [kept, now].map((path) => PNG.sync.read(readFileSync(path)));
  const { width, height } = was;
  if (width !== is.width || height !== is.height) {
    return `${name} was ${width} × ${height} and is ${is.width} × ${is.height}: ${now}`;
  }
  const shown = new PNG({ width, height });
  const pixels = pixelmatch(was.data, is.data, shown.data, width, height, { windowSize });
  if (pixels <= most) return '';
  writeFileSync(`${reports}/${name}-differs.png`, PNG.sync.write(shown));
  return `${name} differs: ${reports}/${name}-differs.png`;
}

/** What is kept of the page, in the order a person meets it. */
async function* pictures(page, language) {
  await page.goto(`${site.url}?lang=${language}`);
  await ready(page);
  yield ['start', page];
  const person = await resultByLink(page, language, cases.open);
  await whole(page);
  yield ['outcome', page.getByTestId('outcome')];
  yield ['rail', page.getByTestId('part-points').getByTestId('rail-lenient')];
  yield ['lanes', page.getByTestId('lanes')];
  yield ['strip', page.getByTestId('strip-decision')];
  await person.goTo('review');
  await person.change('academic_degree');
  yield ['question', page.getByTestId('step-academic_degree')];
}

const devices = {
  phone: { lang: 'kk', viewport: { width: 360, height: 740 } },
  desk: { lang: 'ru', viewport: { width: 1280, height: 800 } },
};

for (const [device, { lang, viewport }] of Object.entries(devices)) {
  visit(
    `${device}: the page looks as it did when it was looked at`,
    { start: false, viewport, reducedMotion: 'reduce', colorScheme: 'light' },
    async (page) => {
      await page.clock.setFixedTime('2022-04-20T06:00:00Z'); // the first step names the day
      const wrong = [];
      for await (const [view, part] of pictures(page, lang)) {
        const shot = await part.screenshot({ animations: 'disabled', caret: 'hide' });
        wrong.push(differs(`${device}-${view}`, shot));
      }
      assert.deepEqual(wrong.filter(Boolean), []);
    },
  );
}

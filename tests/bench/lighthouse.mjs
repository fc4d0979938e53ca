// Lighthouse on a phone, as the page is first met, in each language. scripts/bench runs it; nothing is asserted.
import { readdirSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { serve } from '../../scripts/serve.mjs';

// A host packs its files once, as tightly as it can.
const { url, close } = await serve({ root: 'web/dist', effort: 11 });
const chrome = await launch({
  chromePath: '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});

const told = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
  'speed-index',
  'interactive',
  'total-byte-weight',
];

/** What cost points, what Lighthouse would save, and the elements it names. */
function shortcomings({ audits, categories }) {
  const weighed = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const counted = new Set(weighed.filter(({ weight }) => weight > 0).map(({ id }) => id));
  return Object.values(audits)
    .filter(({ id, score }) => score !== null && score < (counted.has(id) ? 1 : 0.9))
    .map(({ id, title, displayValue = '' }) => `  ${id}: ${title} ${displayValue}`);
}

async function measure(language) {
  const { lhr } = await lighthouse(`${url}?lang=${language}`, {
    port: chrome.port,
    onlyCategories: ['performance', 'accessibility', 'best-practices'],
  });
  const scores = Object.values(lhr.categories).map(
    ({ title, score }) => `${title} ${Math.round(score * 100)}`,
  );
  console.log(`${language}: ${scores.join(', ')}`);
  for (const id of told) console.log(`  ${lhr.audits[id].title}: ${lhr.audits[id].displayValue}`);
  for (const line of shortcomings(lhr)) console.log(line);
}

try {
  // The first answer packs, and would look slow.
  for (const file of readdirSync('web/dist/assets'))
    await (await fetch(`${url}assets/${file}`)).text();
  for (const language of ['kk', 'ru', 'en']) await measure(language);
} finally {
  chrome.kill();
  await close();
}

// Markup and code in everything that comes from outside. The policy is lifted: the page alone must be careful.
import assert from 'node:assert/strict';
import { arriveWith, card } from './arriving.mjs';
import { ready, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { hosted } from './host.mjs';
import { openFile } from './keeping.mjs';
import { moduleOf } from './module.mjs';
import { engine, Person } from './person.mjs';

const { fragmentOf } = await moduleOf('take-away/link.ts');

const payloads = [
  '<img src=x onerror=hit()>',
  '"><svg onload=hit()>',
  `'" onfocus=hit() autofocus x="`,
  '</p></style></title></textarea><script>hit()</script>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe>',
  '<a href="javascript:hit()">x</a>',
  'javascript:hit()//',
  '${hit()} {{hit()}} { hit() } #{hit()} <%=hit()%>',
  '&lt;img src=x onerror=hit()&gt;',
  '%3Cimg%20src%3Dx%20onerror%3Dhit()%3E',
  '--><!--<lit--><?lit$0$><!--?-->',
  '__proto__',
  'constructor',
];
const everything = payloads.join(' ');

/** A visit without the policy, in which `hit()` is there to be called. */
function attack(name, body) {
  visit(name, { start: false, bypassCSP: true }, async (page, faults) => {
    await page.addInitScript(() => {
      window.hits = 0;
      window.hit = () => (window.hits += 1);
    });
    await body(page);
    await inert(page);
    faults.splice(
      0,
      faults.length,
      ...faults.filter((fault) => !/^Failed to load|^The frame/.test(fault)),
    );
  });
}

/** Nothing ran, and nothing stands in the page that could. */
async function inert(page) {
  const found = await page.evaluate(() => {
    const roots = [document];
    for (const element of document.querySelectorAll('*')) {
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
    const live = roots.flatMap((root) => [
      ...root.querySelectorAll(
        'img, base, object, embed, iframe[srcdoc], script:not([src]), [onerror], [onload], [onfocus], [href^="javascript:" i], [src^="javascript:" i]',
      ),
    ]);
    return { hits: window.hits, live: live.map((element) => element.outerHTML) };
  });
  assert.deepEqual(found, { hits: 0, live: [] });
  assert.equal(await page.evaluate(() => ({}).polluted), undefined);
}

async function open(page, rest = '') {
  await page.goto('about:blank');
  await page.goto(`${site.url}?lang=en${rest}`);
  await ready(page);
  return new Person(page, 'en');
}

/** Every part that shows what was typed, on the screen and on paper, in two languages. */
async function lookAround(page, person) {
  for (const language of ['kk', 'en']) {
    await person.speak(language);
    for (const part of ['questions', 'review', 'result']) {
      await person.goTo(part);
      await inert(page);
    }
    await page.emulateMedia({ media: 'print' });
    await inert(page);
    await page.emulateMedia({ media: 'screen' });
  }
}

/** The result, printed with the office's language beside it. */
async function printBeside(page) {
  await page.getByTestId('print-beside').selectOption('ru');
  await page.getByTestId('print-sheet').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await inert(page);
  await page.emulateMedia({ media: 'screen' });
}

attack('it would be noticed', async (page) => {
  await open(page);
  for (const payload of payloads.slice(0, 2)) {
    await page.evaluate((text) => {
      const place = document.createElement('p');
      place.innerHTML = text;
      document.querySelector('main').append(place);
    }, payload);
  }
  await assert.rejects(inert(page));
  await page.evaluate(() => {
    window.hits = 0;
    document.querySelectorAll('main > p').forEach((place) => place.remove());
  });
});

attack('typed into the search for a profession', async (page) => {
  const person = await open(page);
  await person.choose('procedure-issue');
  await person.goOn();
  await person.goOn();
  const search = page.getByTestId('profession-search');
  for (const payload of payloads) {
    await search.fill(payload);
    await page.waitForFunction(
      () => document.querySelector('[data-testid="profession-found"]').innerText,
    );
    assert.equal(await search.inputValue(), payload);
    await inert(page);
  }
});

attack('typed into every field of the answers', async (page) => {
  const person = await open(page);
  await person.goTo('review');
  await person.change('filing');
  await person.field('filed-date-label').fill(everything);
  await person.field('filed-time-label').fill(everything);
  await person.press('continue');
  await person.group('fault-title').waitFor();
  await inert(page);
  await person.goTo('review');
  assert.ok((await page.getByTestId('review-filing').innerText()).includes(payloads[0]), 'as text');
  await person.change('experience');
  await person.choose('choice-experience-total');
  for (const part of ['years', 'months']) await person.field(`experience-${part}`).fill(everything);
  await inert(page);
  await person.choose('choice-experience-periods');
  for (const edge of ['from', 'to']) await person.field(`experience-${edge}`).fill(everything);
  await inert(page);
  await lookAround(page, person);
  await printBeside(page);
});

attack('typed into the application and the plan', async (page) => {
  const person = await open(page);
  await arriveWith(page, cases.passing);
  await person.goTo('result');
  await page.getByTestId('application').locator('summary').click();
  const draft = page.getByTestId('draft');
  await draft.waitFor();
  for (const field of await page.locator('application-draft input.typed').all()) {
    await field.fill(everything);
  }
  for (const payload of payloads) await draft.filter({ hasText: payload }).waitFor();
  await page.getByTestId('opened-plan').locator('summary').click();
  for (const field of await page.locator('[data-testid^="plan-"] input, ready-plan input').all()) {
    await field.fill(everything);
  }
  await lookAround(page, person);
  await printBeside(page);
});

attack('in the address', async (page) => {
  for (const payload of payloads) {
    const text = encodeURIComponent(payload);
    await open(page, `&procedure=${text}&profession=${text}&as-of=${text}&region=${text}#${text}`);
    const items = (await card(page, 'opened')).getByTestId('arrival-item');
    assert.ok((await items.first().innerText()).endsWith(payload), 'as text');
    await inert(page);
  }
  await page.goto(`${site.url}?lang=${encodeURIComponent(everything)}`);
  await ready(page);
});

/** Answers of which every text is an attack. */
const typed = {
  procedure: everything,
  region: everything,
  filed: { date: everything, time: everything },
  choices: Object.fromEntries(payloads.map((payload) => [payload, payload])),
  experience: {
    how: 'periods',
    periods: [{ from: everything, to: everything, open: false }],
    total: { years: everything, months: everything, days: everything },
  },
  documents: Object.fromEntries(payloads.map((payload) => [payload, true])),
  events: { issued: { date: everything, time: everything } },
  plan: { recognition: everything },
};

async function arrived(page, person) {
  const items = await (await card(page, 'opened')).getByTestId('arrival-item').allInnerTexts();
  for (const payload of payloads) {
    assert.ok(
      items.some((item) => item.endsWith(payload)),
      `${payload} is told, as text`,
    );
  }
  await inert(page);
  await lookAround(page, person);
}

attack('in a link', async (page) => {
  const person = await open(page, fragmentOf({ edition: everything, typed }));
  await arrived(page, person);
});

const made = {
  saved: everything,
  edition: everything,
  data: everything,
  engine: everything,
  place: { view: everything, seen: payloads },
};
const file = JSON.stringify({ schema: 'urn:anyqtama:schema:1:case-file', ...made, typed });

attack('in a file of answers', async (page) => {
  const person = await open(page);
  await person.goTo('result');
  await openFile(page, file);
  await arrived(page, person);
});

attack('in what the browser kept', async (page) => {
  await open(page);
  await page.evaluate((text) => localStorage.setItem('anyqtama', text), file);
  const person = await open(page);
  await card(page, 'ask');
  await inert(page);
  await person.move(() => person.press('ask-continue'));
  await arrived(page, person);
  await page.evaluate(() => localStorage.clear());
});

attack('in what goes over a reload', async (page) => {
  await open(page);
  const text = JSON.stringify({ typed, place: made.place });
  await page.evaluate((value) => sessionStorage.setItem('anyqtama', value), text);
  const person = await open(page);
  await arrived(page, person);
});

/** The reply with every text in it turned into an attack. */
const spoil = (value) => {
  if (typeof value === 'string') return everything;
  if (Array.isArray(value)) return value.map(spoil);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, spoil(each)]));
};

attack('in a file of a result', async (page) => {
  const person = await open(page);
  await person.goTo('result');
  const { as_of, answers } = cases.passing;
  await openFile(
    page,
    JSON.stringify({
      schema: 'urn:anyqtama:schema:1:result-file',
      ...made,
      request: { as_of, procedure: 'issue', answers },
      reply: spoil(engine.assess(cases.passing)),
    }),
  );
  await page.getByTestId('recheck').waitFor();
  await lookAround(page, person);
});

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
const names = ['lang', 'theme', 'view', 'procedure', 'as-of', 'profession', 'hide-header'];

attack('in the attributes and the request of the element', async (page) => {
  const given = names.map((name) => `${name}="${escaped(everything)}"`).join(' ');
  await page.goto(hosted(`<anyqtama-check ${given}></anyqtama-check>`));
  await page.locator('anyqtama-check h2#heading').waitFor();
  await inert(page);
  await page.evaluate((text) => {
    const answers = {
      profession: text,
      higher_education: text,
      experience: { periods: [{ from: text }] },
    };
    document.querySelector('anyqtama-check').request = { as_of: text, procedure: text, answers };
  }, everything);
  await page.locator('anyqtama-check h2#heading').waitFor();
});

attack('in the attributes and the messages of a frame', async (page) => {
  const given = names.map((name) => `data-${name}="${escaped(everything)}"`).join(' ');
  const head = `<script type="module" src="${site.url}widget/frame.js"></script>`;
  await page.goto(hosted(`<iframe data-anyqtama ${given}></iframe>`, { head, own: false }));
  const inside = page.frameLocator('iframe');
  await inside.locator('h2#heading').waitFor();
  await page.evaluate((text) => {
    const { src, contentWindow: source } = document.querySelector('iframe');
    const address = new URL(src);
    const id = new URLSearchParams(address.hash.slice(1)).get('id');
    for (const said of [
      { height: text, step: text },
      { height: text, step: true },
      { [text]: text },
    ]) {
      const data = { anyqtama: 1, id, ...said };
      dispatchEvent(new MessageEvent('message', { data, origin: address.origin, source }));
      source.postMessage({ anyqtama: 1, id, listening: text }, '*');
    }
  }, everything);
  const frame = page.frames()[1];
  assert.equal(await frame.evaluate(() => window.hits), 0);
});

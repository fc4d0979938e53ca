// The widget in pages of another origin, under the policy that is documented.
import assert from 'node:assert/strict';
import { breachesOf, everything } from './axe.mjs';
import { site, visit } from './browser.mjs';
import { held } from './held.mjs';
import { check, choose, goOn, heading, hosted, listen, open, policy, tag } from './host.mjs';
import { say } from './words.mjs';

const languages = [
  ['the page', 'ru-KZ', tag, 'ru'],
  ['an element around it', 'de', `<section lang="kk">${tag}</section>`, 'kk'],
  ['its own attribute', 'ru', '<anyqtama-check lang="en"></anyqtama-check>', 'en'],
];
for (const [whose, lang, body, spoken] of languages) {
  visit(`it speaks the language of ${whose}`, { start: false }, async (page) => {
    await open(page, body, { lang });
    assert.equal(await heading(page).innerText(), say(spoken, 'question-procedure'));
    assert.equal(await page.locator('anyqtama-checker').getAttribute('lang'), spoken);
  });
}

visit('it leads to a result, as the page does', { start: false }, async (page) => {
  await open(page);
  await choose(page, 'procedure-issue');
  await goOn(page);
  await check(page)
    .getByRole('button', { name: say('en', 'see-result') })
    .click();
  await check(page).getByTestId('outcome').waitFor();
  assert.equal(await heading(page).innerText(), say('en', 'result-title'));
  const styled = await check(page)
    .locator('.outcome')
    .evaluate((element) => getComputedStyle(element).borderTopWidth);
  assert.equal(styled, '6px', 'the styles of the result are in the shadow');
  assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
});

visit('until it comes near the window nothing is fetched', { start: false }, async (page) => {
  const parts = [];
  page.on('request', (request) => /\/parts\//.test(request.url()) && parts.push(request.url()));
  await page.goto(hosted(`${'<p>Another line of the portal.</p>'.repeat(400)}${tag}`));
  await page.waitForFunction(() => customElements.get('anyqtama-check'));
  await page.waitForLoadState('networkidle');
  assert.deepEqual(parts, []);
  await check(page).scrollIntoViewIfNeeded();
  await heading(page).waitFor();
  assert.ok(parts.some((url) => url.endsWith('.wasm')));
});

visit(
  'what stands between the tags is shown until the check is there',
  { start: false },
  async (page) => {
    const late = await held(page, '**/*.wasm');
    await page.goto(hosted('<anyqtama-check><p>Ask at window 5.</p></anyqtama-check>'));
    const own = page.getByText('Ask at window 5.');
    assert.ok(await own.isVisible());
    await late.comes();
    await heading(page).waitFor();
    assert.ok(!(await own.isVisible()));
  },
);

visit('two of them are two cases with one engine', { start: false }, async (page) => {
  const engines = [];
  page.on('request', (request) => request.url().endsWith('.wasm') && engines.push(request.url()));
  await open(page, `${tag}<anyqtama-check lang="kk"></anyqtama-check>`);
  await check(page, 1).scrollIntoViewIfNeeded();
  await heading(page, 1).waitFor();
  await choose(page, 'procedure-extend');
  const procedures = await page.evaluate(() =>
    [...document.querySelectorAll('anyqtama-check')].map(
      ({ shadowRoot }) => shadowRoot.querySelector('anyqtama-checker').session.person.procedure,
    ),
  );
  assert.deepEqual(procedures, ['extend', '']);
  assert.equal(engines.length, 1);
});

visit(
  'taken out and put back it keeps its answers and its place',
  { start: false },
  async (page) => {
    await open(page);
    await choose(page, 'procedure-issue');
    await goOn(page);
    const name = say('en', 'question-as_of');
    await check(page).getByRole('heading', { name, exact: true }).waitFor();
    await page.evaluate(() => {
      const element = document.querySelector('anyqtama-check');
      element.remove();
      document.body.prepend(element);
    });
    assert.equal(await heading(page).innerText(), name);
  },
);

visit('the script may be there twice', { start: false }, async (page) => {
  const again = `<script type="module" src="${site.url}widget/anyqtama-check.js?again"></script>`;
  await open(page, tag, { head: again });
  assert.equal(await check(page).count(), 1);
});

visit('attributes and properties are one, and begin the case', { start: false }, async (page) => {
  const given =
    'procedure="issue" as-of="2022-05-04" profession="health/oncologist" hide-header view="compact"';
  await open(page, `<anyqtama-check ${given}></anyqtama-check>`);
  const seen = await page.evaluate(() => {
    const element = document.querySelector('anyqtama-check');
    const { procedure, asOf, profession, view, hideHeader, theme } = element;
    const { person } = element.shadowRoot.querySelector('anyqtama-checker').session;
    element.theme = 'dark';
    return { procedure, asOf, profession, view, hideHeader, theme, person };
  });
  const { person, ...properties } = seen;
  assert.deepEqual(properties, {
    procedure: 'issue',
    asOf: '2022-05-04',
    profession: 'health/oncologist',
    view: 'compact',
    hideHeader: true,
    theme: '',
  });
  assert.equal(person.filed.date, '04.05.2022');
  assert.equal(person.choices.profession, 'health/oncologist');
  assert.equal(await page.locator('anyqtama-check[theme="dark"]').count(), 1);
  assert.equal(await check(page).locator('.site').count(), 0);
  assert.equal(await check(page).getByTestId('case-panel').count(), 0);
  assert.ok(await check(page).getByTestId('repealed').isVisible(), 'the repeal is always said');
});

for (const [attribute, part] of [
  ['hide-intro', 'intro'],
  ['hide-panel', 'case-panel'],
]) {
  visit(
    `${attribute} leaves that out, also of a check that is shown`,
    { start: false },
    async (page) => {
      await open(page);
      const left = check(page).getByTestId(part);
      await left.waitFor();
      await page.evaluate(
        (name) => document.querySelector('anyqtama-check').toggleAttribute(name),
        attribute,
      );
      await left.waitFor({ state: 'detached' });
      assert.ok(await heading(page).isVisible());
    },
  );
}

visit('a request says more than attributes can', { start: false }, async (page) => {
  await open(page);
  const request = {
    as_of: '2022-05-04T19:00',
    procedure: 'issue',
    answers: {
      higher_education: 'matching',
      english_teaching_certificate: false,
      experience: { periods: [{ from: '2019-02-01', to: '2021-08-31' }, { from: '2021-09-01' }] },
      documents: ['application'],
    },
    events: { issued: '2022-05-12' },
  };
  await page.evaluate((given) => {
    const element = document.querySelector('anyqtama-check');
    element.shareAnswers = true;
    element.request = given;
    window.heard = new Promise((resolve) => {
      element.addEventListener('anyqtama-answered', ({ detail }) => resolve(detail.request));
    });
  }, request);
  await check(page).getByRole('radio', { checked: true }).waitFor();
  await choose(page, 'procedure-extend');
  const asked = await page.evaluate(() => window.heard);
  assert.deepEqual(asked, { ...request, procedure: 'extend' });
});

visit('a host hears that something was answered, not what', { start: false }, async (page) => {
  await listen(page);
  await open(page);
  await choose(page, 'procedure-issue');
  const heard = await page.evaluate(() => window.heard);
  assert.deepEqual(
    heard.map(([name]) => name),
    ['ready', 'answered', 'assessed'],
  );
  assert.match(heard[0][1].version, /^\d+\.\d+\.\d+$/);
  assert.deepEqual(heard[1][1], { question: 'procedure' });
  assert.deepEqual(heard[2][1], { complete: false });
});

visit(
  'it has the colours it is told, or those of the system',
  { start: false, colorScheme: 'light' },
  async (page) => {
    await open(page, '<anyqtama-check theme="dark"></anyqtama-check>');
    const paper = () =>
      page
        .locator('anyqtama-checker')
        .evaluate((element) => getComputedStyle(element).backgroundColor);
    const dark = await paper();
    await page.evaluate(() => document.querySelector('anyqtama-check').removeAttribute('theme'));
    const light = await paper();
    assert.notEqual(dark, light);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await paper(), dark);
    await page.evaluate(() => (document.querySelector('anyqtama-check').theme = 'light'));
    assert.equal(await paper(), light);
  },
);

visit(
  'forced colours mark what is chosen inside it too',
  { start: false, forcedColors: 'active' },
  async (page) => {
    await open(page);
    const outlines = () =>
      check(page).evaluate(({ shadowRoot }) =>
        [...shadowRoot.querySelectorAll('.options > .option')].map(
          (option) => getComputedStyle(option).outlineStyle,
        ),
      );
    assert.ok((await outlines()).every((style) => style === 'none'));
    await choose(page, 'procedure-issue');
    assert.deepEqual((await outlines()).slice(0, 2), ['solid', 'none']);
  },
);

const hostile = `<link rel="stylesheet" href="data:text/css,${encodeURIComponent(`
  html { font-size: 62.5% !important }
  * { letter-spacing: 9px !important; text-transform: uppercase !important; line-height: 3 !important; color: red !important }
  h2, button, input, p { display: none !important }
  .outcome, .panel { position: fixed !important }
`)}">`;

visit(
  'the styles of the host do not break it, nor do its own leak',
  { start: false },
  async (page) => {
    const open = `${policy}; style-src data:`;
    await page.goto(hosted(`<p id="own">Text</p>${tag}`, { head: hostile, policy: open }));
    await heading(page).waitFor();
    const style = await heading(page).evaluate((element) => {
      const { letterSpacing, textTransform, fontSize, display, color } = getComputedStyle(element);
      return { letterSpacing, textTransform, display, color, size: Number.parseFloat(fontSize) };
    });
    assert.equal(style.letterSpacing, 'normal');
    assert.equal(style.textTransform, 'none');
    assert.equal(style.display, 'block');
    assert.notEqual(style.color, 'rgb(255, 0, 0)');
    assert.ok(style.size > 14, `${style.size} px`);
  },
);

visit('it has the font of the host, in the size of the host', { start: false }, async (page) => {
  const own = `data:text/css,${encodeURIComponent('body { font: 20px monospace }')}`;
  const head = `<link rel="stylesheet" href="${own}">`;
  await page.goto(hosted(tag, { head, policy: `${policy}; style-src data:` }));
  await heading(page).waitFor();
  const text = await page
    .locator('anyqtama-checker')
    .evaluate((element) => getComputedStyle(element).font);
  assert.match(text, /20px.*monospace/);
});

visit(
  'it is accessible inside, and reached and left by keyboard',
  { start: false },
  async (page) => {
    await open(
      page,
      `<main><h1>Portal</h1><a href="#1">Before</a>${tag}<a href="#2">After</a></main>`,
    );
    assert.deepEqual(await breachesOf(page, everything), []);
    await page.getByRole('link', { name: 'Before' }).focus();
    await page.keyboard.press('Tab');
    const inside = () => page.evaluate(() => document.activeElement.localName);
    assert.equal(await inside(), 'anyqtama-check');
    await page.getByRole('link', { name: 'After' }).focus();
    await page.keyboard.press('Shift+Tab');
    assert.equal(await inside(), 'anyqtama-check');
    await page.evaluate(() => document.querySelector('anyqtama-check').focus());
    assert.equal(await inside(), 'anyqtama-check');
  },
);

visit('the list of professions opens and closes inside it', { start: false }, async (page) => {
  await open(page, `<h1>Portal</h1><anyqtama-check procedure="issue"></anyqtama-check>`);
  const field = check(page).getByRole('combobox', { name: say('en', 'profession-search') });
  const list = check(page).getByRole('listbox');
  await goOn(page);
  await goOn(page);
  await field.fill('onco');
  await list.waitFor();
  await field.press('ArrowDown');
  const named = await field.evaluate((element) => {
    const root = element.getRootNode();
    const there = (name) => root.getElementById(element.getAttribute(name))?.role;
    return [there('aria-controls'), there('aria-activedescendant')];
  });
  assert.deepEqual(named, ['listbox', 'option']);
  await page.getByRole('heading', { name: 'Portal' }).click();
  await list.waitFor({ state: 'hidden' });
  assert.equal(await field.inputValue(), 'onco');
  await field.click();
  await list.getByRole('option').first().click();
  await check(page).getByTestId('profession-chosen').waitFor();
  await list.waitFor({ state: 'hidden' });
});

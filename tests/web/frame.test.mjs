// The check in a frame, for hosts whose policy forbids WebAssembly: it grows, shrinks, and listens to its host only.
import assert from 'node:assert/strict';
import { breachesOf, everything } from './axe.mjs';
import { site, visit } from './browser.mjs';
import { fits, frame, heading, height, inside, open, origin, policy, script } from './framed.mjs';
import { hosted } from './host.mjs';
import { say } from './words.mjs';

for (const [kind, sandbox] of [
  ['a frame', ''],
  ['a sandboxed frame', 'sandbox="allow-scripts allow-forms"'],
]) {
  visit(`${kind} is as tall as the question it shows`, { start: false }, async (page) => {
    await open(page, frame.replace('<iframe', `<iframe ${sandbox}`));
    await fits(page);
    const first = await height(page);
    assert.ok(first > 600, `${first}`);
    const next = inside(page).getByRole('button', { name: say('en', 'continue'), exact: true });
    await next.click();
    await inside(page)
      .getByRole('heading', { name: say('en', 'question-as_of') })
      .waitFor();
    await fits(page);
    assert.notEqual(await height(page), first);
  });
}

visit(
  'the host is scrolled to the top of the frame at each step',
  { start: false },
  async (page) => {
    await open(page, `<p>Portal</p>${frame}`);
    await fits(page);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await inside(page)
      .getByRole('button', { name: say('en', 'continue'), exact: true })
      .click();
    await page.waitForFunction(() => {
      const { top } = document.querySelector('iframe').getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  },
);

visit('what others say changes nothing', { start: false }, async (page) => {
  await open(page);
  await fits(page);
  const before = await height(page);
  await page.evaluate(() => {
    const { anyqtama: id } = document.querySelector('iframe').dataset;
    const said = { anyqtama: 1, id, height: 9999, step: false };
    postMessage(said, '*'); // the right words from the wrong window
    dispatchEvent(new MessageEvent('message', { data: said, origin: location.origin }));
    const { contentWindow: source } = document.querySelector('iframe');
    const { origin } = new URL(document.querySelector('iframe').src);
    const wrong = [
      { ...said, id: 'x' },
      { ...said, anyqtama: 2 },
      { ...said, height: -1 },
      { ...said, height: 1e9 },
      { ...said, height: '700' },
      { ...said, height: NaN },
      { ...said, step: 1 },
      null,
      'anyqtama',
      [said],
    ];
    for (const data of wrong) dispatchEvent(new MessageEvent('message', { data, origin, source }));
    dispatchEvent(
      new MessageEvent('message', { data: said, origin: 'https://example.org', source }),
    );
  });
  assert.equal(await height(page), before);
  await page.evaluate(() => {
    const { src, contentWindow: source, dataset } = document.querySelector('iframe');
    const { anyqtama: id } = dataset;
    const data = { anyqtama: 1, id, height: 777, step: false };
    dispatchEvent(new MessageEvent('message', { data, origin: new URL(src).origin, source }));
  });
  assert.equal(await height(page), 777, 'the right words from the right window do');
});

/** In a window of another origin: says a thousand things to the host and to the frame, all but the last at random. */
function babble(id) {
  let seed = 503; // the same things in every run
  const one = (list) => {
    seed = (seed * 48271) % 2147483647;
    return list[seed % list.length];
  };
  const values = [1, 2, '1', 0, -1, 777, 9999, 1e9, NaN, null, true, false, id, 'x', [], {}, [id]];
  const right = { anyqtama: 1, id, height: 777, step: true, listening: true };
  const said = () => {
    const changed = Object.keys(right).filter(() => one([true, false, false]));
    return { ...right, ...Object.fromEntries(changed.map((name) => [name, one(values)])) };
  };
  for (let count = 0; count < 500; count += 1) {
    for (const window of [parent, parent.frames[0]])
      window.postMessage(one([said(), one(values)]), '*');
  }
  parent.postMessage('said it all', '*');
}

visit(
  'whatever a window of another origin says changes nothing',
  { start: false },
  async (page, faults) => {
    const stranger = hosted('<p>Stranger</p>', { policy: '', own: false });
    const other = `<iframe src="${stranger}" width="100" height="100"></iframe>`;
    const asked = `${policy.replace('frame-src', "frame-src 'self'")}`;
    await page.goto(hosted(`${frame}${other}`, { head: script, policy: asked, own: false }));
    const ours = page.frameLocator('iframe').first();
    await ours.locator('h2#heading').waitFor();
    await fits(page, ours);
    const before = await height(page);
    const id = await page.locator('iframe').first().getAttribute('data-anyqtama');
    const told = page.evaluate(
      () =>
        new Promise((done) =>
          addEventListener('message', ({ data }) => data === 'said it all' && done()),
        ),
    );
    await page.frame({ url: stranger }).evaluate(babble, id);
    await told;
    assert.equal(await height(page), before);
    await ours.getByRole('button', { name: say('en', 'continue'), exact: true }).click();
    await page.waitForFunction(
      (was) => Number(document.querySelector('iframe').height) !== was,
      before,
    );
    assert.notEqual(await height(page), 777, 'it still listens to its host alone');
    assert.deepEqual(faults, []);
  },
);

visit(
  'in a host as tall as its window the frame does not grow for ever',
  { start: false },
  async (page) => {
    const tall = `data:text/css,${encodeURIComponent('html, body { height: 100vh } iframe { min-height: 100vh }')}`;
    const head = `${script}<link rel="stylesheet" href="${tall}">`;
    await page.goto(hosted(frame, { head, policy: `${policy}; style-src data:`, own: false }));
    await heading(page).waitFor();
    await fits(page);
    const first = await height(page);
    await page.evaluate(
      () =>
        new Promise((done) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done))),
        ),
    );
    assert.equal(await height(page), first);
  },
);

visit('the page in the frame is accessible', { start: false }, async (page) => {
  await page.goto(`${site.url}embed.html?lang=ru`);
  await page.locator('h2#heading').waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'ru');
  assert.deepEqual(await breachesOf(page, everything), []);
});

visit('a host without scripts shows a frame that scrolls', { start: false }, async (page) => {
  const plain = `<iframe src="${site.url}embed.html?lang=kk" title="Anyqtama" width="360" height="500"></iframe>`;
  const strict = `default-src 'none'; frame-src ${origin}`;
  await page.goto(hosted(plain, { policy: strict, own: false }));
  await heading(page).waitFor();
  assert.equal(await heading(page).innerText(), say('kk', 'question-procedure'));
  const scrolls = await inside(page)
    .locator('html')
    .evaluate((html) => html.scrollHeight > html.clientHeight && getComputedStyle(html).overflowY);
  assert.notEqual(scrolls, 'hidden');
  assert.ok(scrolls);
});

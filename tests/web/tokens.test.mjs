// Every token of the policy is there for a reason: without it the page says what it cannot do, or a breach gets in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policy } from '../../scripts/serve.mjs';
import { arriveWith } from './arriving.mjs';
import { ready, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { engine, Person } from './person.mjs';
import { compareResult } from './result.mjs';
import { saysWhy } from './start.mjs';
import { stay } from './stay.mjs';

const directives = policy.split('; ').map((directive) => directive.split(' '));

/** The policy with one directive less, or without one of its tokens: a list without any allows nothing. */
function without(name, token) {
  const left = directives.map(([each, ...tokens]) =>
    each === name && token
      ? [each, ...tokens.filter((other) => other !== token)]
      : [each, ...tokens],
  );
  return left
    .filter(([each]) => token || each !== name)
    .map((parts) => parts.join(' '))
    .join('; ');
}

/** Opens the page as if it were published under another policy. */
async function openUnder(page, changed, { url } = site) {
  assert.notEqual(changed, policy);
  await page.route(`${url}?lang=en`, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': changed };
    const body = (await response.text()).replace(policy, changed);
    await route.fulfill({ response, headers, body });
  });
  await page.goto(`${url}?lang=en`);
}

async function works(page) {
  await ready(page);
  await arriveWith(page, cases.passing);
  await new Person(page, 'en').goTo('result');
  await compareResult(page, engine.assess(cases.passing), 'en');
}

/** What the page needs each token for, as the browser names it, and what becomes of the page. */
const needed = [
  ['script-src', "'self'", /script-src-elem/, saysWhy],
  ['script-src', "'wasm-unsafe-eval'", /script-src/, saysWhy],
  ['style-src', "'self'", /style-src-elem/, works],
  ['connect-src', "'self'", /connect-src/, saysWhy],
  ['trusted-types', 'lit-html', /trusted-types/, saysWhy],
];

for (const [name, token, breach, becomes] of needed) {
  visit(
    `without ${token} in ${name} the page ${becomes.name}`,
    { start: false },
    async (page, faults) => {
      await openUnder(page, without(name, token));
      await becomes(page);
      const refused = faults.splice(0);
      assert.ok(
        refused.some((fault) => fault.startsWith('policy: ') && breach.test(fault)),
        refused.join('\n'),
      );
    },
  );
}

/** What needs the other tokens: parts that a page may do without. */
const optional = [
  ['img-src', "'self'", /img-src/],
  ['manifest-src', "'self'", /manifest-src/],
  ['trusted-types', 'anyqtama', /trusted-types|require-trusted-types/],
];

for (const [name, token, breach] of optional) {
  stay(
    `without ${token} in ${name} the page works, and is not kept or installed`,
    async (page, own, faults) => {
      await openUnder(page, without(name, token), own);
      await works(page);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.getAppManifest').catch(() => {});
      await page.waitForLoadState('networkidle');
      const refused = faults.splice(0);
      assert.ok(refused.length > 0, `${token} is not needed`);
      for (const fault of refused) assert.match(fault, breach);
    },
  );
}

/** What the rest keeps out. Each is done by code that got in; returns whether it got through. */
const breaches = {
  'default-src': () =>
    new Promise((done) => {
      const frame = document.createElement('iframe');
      frame.src = './favicon.svg';
      addEventListener('securitypolicyviolation', () => done(false), { once: true });
      frame.addEventListener('load', () => done(true), { once: true });
      document.body.append(frame);
    }),
  'base-uri': () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    return document.baseURI === base.href;
  },
  'form-action': () =>
    new Promise((done) => {
      const form = document.createElement('form');
      const frame = document.createElement('iframe');
      frame.name = form.target = 'aside';
      form.action = './favicon.svg';
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        if (effectiveDirective === 'form-action') done(false);
        if (effectiveDirective === 'frame-src') done(true); // it was sent, and met another rule
      });
      document.body.append(frame, form);
      form.submit();
    }),
  'require-trusted-types-for': () => {
    try {
      document.body.lastElementChild.innerHTML = '<i id="written"></i>';
    } catch {
      return false;
    }
    return document.querySelector('#written') !== null;
  },
  'trusted-types': () => {
    try {
      trustedTypes.createPolicy('mine', { createHTML: (text) => text });
      return true;
    } catch {
      return false;
    }
  },
};

for (const [name, breach] of Object.entries(breaches)) {
  visit(
    `${name} keeps out what code that got in would do`,
    { start: false },
    async (page, faults) => {
      await page.goto(`${site.url}?lang=en`);
      await ready(page);
      assert.equal(await page.evaluate(breach), false);
      await openUnder(page, without(name));
      await ready(page);
      assert.equal(await page.evaluate(breach), true, `${name} is not needed`);
      faults.splice(0);
    },
  );
}

/** Every way to write text as markup or code. */
const sinks = {
  innerHTML: (element, text) => (element.innerHTML = text),
  outerHTML: (element, text) => (element.outerHTML = text),
  insertAdjacentHTML: (element, text) => element.insertAdjacentHTML('beforeend', text),
  'document.write': (_, text) => document.write(text),
  'a range': (_, text) => document.createRange().createContextualFragment(text),
  'a parser': (_, text) => new DOMParser().parseFromString(text, 'text/html'),
  'a frame': (_, text) => (document.createElement('iframe').srcdoc = text),
  'a script': () => (document.createElement('script').text = 'hit()'),
  'the address of a script': () => (document.createElement('script').src = './favicon.svg'),
  'an attribute': (element) => element.setAttribute('onclick', 'hit()'),
  'a timer': () => setTimeout('hit()'),
  eval: () => eval('1'),
  Function: () => Function('1')(),
  'a worker': () => new Worker('./worker.js'),
};

/** Calls `write` as the page's own code would be called, not as the debugger is; whether it was refused. */
const refuses = (write) => `new Promise((done) => setTimeout(() => {
  try {
    (${write})(document.querySelector('main'), '<img src=x onerror=hit()>');
    done(false);
  } catch {
    done(true);
  }
}))`;

visit('no text becomes markup or code, however it is written', {}, async (page, faults) => {
  for (const [name, write] of Object.entries(sinks)) {
    assert.ok(await page.evaluate(refuses(write)), name);
  }
  assert.equal(await page.locator('main').count(), 1);
  faults.splice(0);
});

test('every token of the policy stands in one of these tables', () => {
  const explained = [...needed, ...optional].map(([name, token]) => `${name} ${token}`);
  for (const [name, ...tokens] of directives) {
    const lacking = tokens.filter((token) => !explained.includes(`${name} ${token}`));
    if (lacking.length) assert.ok(Object.hasOwn(breaches, name), `${name} ${lacking}`);
  }
});

// Tests web/src/words/arrival.ts: what the card says of what came from outside, and what can be done with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';

const { arrivalView } = await moduleOf('words/arrival.ts');

const saved = '2022-05-04T10:00';
const onDay = 'arrival-saved(moment=Wednesday, 4 May 2022, 10:00)';
const came = { saved: '', filled: [], dropped: [] };
const close = 'close arrival-close';

/** What came; then wrong or asking, the title, the texts and the deeds. */
const cards = [
  [
    { kind: 'ask', source: 'link', saved: '' },
    'ask asks',
    'ask-link',
    ['ask-detail'],
    ['open ask-open', 'close ask-keep'],
  ],
  [
    { kind: 'ask', source: 'file', saved },
    'ask asks',
    'ask-file',
    [onDay, 'ask-detail'],
    ['open ask-open', 'close ask-keep'],
  ],
  [
    { kind: 'ask', source: 'device', saved },
    'ask',
    'ask-device',
    [onDay],
    ['open ask-continue', 'close ask-later', 'forget arrival-forget'],
  ],
  [
    { kind: 'refused', source: 'link', code: 'newer', at: '' },
    'refused wrong asks',
    'refused-link',
    ['refused-newer', 'refused-kept'],
    [close],
  ],
  [
    { kind: 'refused', source: 'device', code: 'a-later-code', at: '' },
    'refused wrong asks',
    'refused-device',
    ['refused-unknown', 'refused-kept'],
    ['forget arrival-forget', close],
  ],
  [
    { kind: 'refused', source: 'reload', code: 'broken', at: '' },
    'refused wrong asks',
    'refused-reload',
    ['refused-broken'],
    [close],
  ],
  [{ ...came, kind: 'opened', source: 'link' }, 'opened', 'opened-link', [], [close]],
  [{ ...came, kind: 'opened', source: 'file', saved }, 'opened', 'opened-file', [onDay], [close]],
  [{ ...came, kind: 'opened', source: 'query', saved }, 'opened', 'opened-query', [], [close]],
  [{ kind: 'wanted' }, 'wanted asks', 'wanted-title', ['wanted-detail'], [close]],
  [
    { kind: 'forgetting' },
    'forgetting asks',
    'forgetting-title',
    ['forgetting-detail'],
    ['forget-surely forgetting-yes', 'close forgetting-no'],
  ],
  [{ kind: 'forgotten' }, 'forgotten', 'forgotten-title', ['forgotten-detail'], [close]],
  [
    { kind: 'unforgotten' },
    'unforgotten wrong asks',
    'unforgotten-title',
    ['unforgotten-detail'],
    [close],
  ],
];
for (const [what, how, title, texts, deeds] of cards)
  test(`a card for what came: ${Object.values(what).flat().join(' ')}`, () => {
    const view = arrivalView(what, named);
    const is = [view.id, view.wrong && 'wrong', view.asks && 'asks'].filter(Boolean).join(' ');
    const does = view.actions.map(({ deed, label }) => `${deed} ${label}`);
    assert.deepEqual([is, view.title, view.texts, does], [how, title, texts, deeds]);
    const choose = { label: 'wanted-choose', hint: 'wanted-hint' };
    assert.deepEqual([view.lists, view.choose], [[], what.kind === 'wanted' ? choose : null]);
  });

test('a refusal names its place', () => {
  const refused = { kind: 'refused', source: 'file', code: 'wrong_type', at: '/request' };
  const { lists } = arrivalView(refused, named);
  assert.deepEqual(lists, [{ title: 'refused-place', items: [{ name: '', id: '/request' }] }]);
});

const names = [
  [['filed', 'date'], 'question-as_of.label'],
  [['choices', 'profession'], 'question-profession.label'],
  [['choices', 'driving_licence'], 'arrival-answer'],
  [['documents', 'papyrus'], 'arrival-paper'],
  [['events', 'coronation'], 'arrival-day'],
  [['region'], 'question-region.label'],
];
for (const [path, name] of names)
  test(`what was filled in or dropped is named: ${path.join(' ')}`, () => {
    const opened = { ...came, kind: 'opened', source: 'query' };
    const filled = arrivalView({ ...opened, filled: [path] }, named).lists;
    assert.deepEqual(filled, [{ title: 'opened-filled', items: [{ name, id: '' }] }]);
    const dropped = arrivalView({ ...opened, dropped: [{ path, id: 'x' }] }, named).lists;
    assert.deepEqual(dropped, [{ title: 'opened-dropped', items: [{ name, id: 'x' }] }]);
  });

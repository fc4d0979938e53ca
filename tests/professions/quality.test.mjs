// The floors of the search, on the titles nobody tuned it with. The figures are the same at every run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { search } from './engine.mjs';
import { figures, judge } from './measure.mjs';
import { readTitles } from './titles.mjs';

const titles = readTitles();
const judged = judge(titles, search(titles.map(({ title }) => title)));
const floors = { top1: 90, top3: 96, acceptedAndRight: 80 };
const mostFalselyAccepted = 5;

for (const part of ['tuning', 'check']) {
  const found = figures(judged.filter((item) => item.part === part));
  for (const [figure, floor] of Object.entries(floors)) {
    test(`${part}: ${figure} is at least ${floor} %`, () =>
      assert.ok(found[figure] >= floor, `${found[figure]} %`));
  }
  test(`${part}: at most ${mostFalselyAccepted} % of unlisted occupations are accepted`, () =>
    assert.ok(found.falselyAccepted <= mostFalselyAccepted, `${found.falselyAccepted} %`));
}

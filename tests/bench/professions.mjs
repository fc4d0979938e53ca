// How well titles are found, by language and kind, for the tuning and the check part.
// scripts/bench runs it; nothing is asserted. `--misses` lists the misses of the tuning part; the
// check part is only ever looked at as totals.
import { parseArgs } from 'node:util';
import { search } from '../professions/engine.mjs';
import { figures, judge } from '../professions/measure.mjs';
import { readTitles } from '../professions/titles.mjs';

const { values } = parseArgs({ options: { misses: { type: 'boolean' } } });
const titles = readTitles();
const judged = judge(titles, search(titles.map(({ title }) => title)));

const heads = ['listed', 'top 1 %', 'top 3 %', 'acc+right%', 'unlisted', 'accepted %'];
const row = (name, cells) =>
  console.log(name.padEnd(12) + cells.map((cell) => String(cell).padStart(11)).join(''));
const shown = (figure) => (Number.isNaN(figure) ? '-' : figure.toFixed(1));

function line(name, items) {
  const { listed, top1, top3, acceptedAndRight, unlisted, falselyAccepted } = figures(items);
  row(name, [
    listed,
    ...[top1, top3, acceptedAndRight].map(shown),
    unlisted,
    shown(falselyAccepted),
  ]);
}

for (const part of ['tuning', 'check']) {
  const items = judged.filter((item) => item.part === part);
  console.log();
  row(part, heads);
  line('all', items);
  for (const key of ['language', 'kind'])
    for (const value of new Set(titles.map((title) => title[key])))
      line(
        value,
        items.filter((item) => item[key] === value),
      );
}

function missed({ listed, top1, accepted }) {
  return listed ? !top1 || !accepted : accepted;
}

if (values.misses) {
  for (const item of judged.filter(({ part }) => part === 'tuning').filter(missed)) {
    const best = item.hits.slice(0, 2).map((hit) => `${hit.id} ${hit.score} «${hit.matched}»`);
    const wanted = item.expected ?? `unlisted: ${item.is}`;
    console.log(
      `${item.accepted ? 'taken' : 'refused'} ${item.kind} [${item.title}] ${wanted} -> ${best.join(' | ')}`,
    );
  }
}

// How well titles are found: top 1, top 3, accepted and right, and false accepts, by language and kind.
// scripts/bench runs it; nothing is asserted. `--misses` lists the misses of the tuning part; the check
// part is only ever looked at as totals.
import { parseArgs } from 'node:util';
import { search } from '../professions/engine.mjs';
import { readTitles, isRight } from '../professions/titles.mjs';

const { values } = parseArgs({ options: { misses: { type: 'boolean' } } });
const titles = readTitles();
const found = await search(titles.map(({ title }) => title));
const judged = titles.map((title, place) => {
  const { hits, none_fits: noneFits } = found[place];
  const right = hits.map((hit) => isRight(title, hit));
  return {
    ...title,
    hits,
    listed: title.expected !== null,
    top1: Boolean(right[0]),
    top3: right.slice(0, 3).some(Boolean) || firstThreeOccupations(hits, title),
    accepted: !noneFits,
  };
});

/** Entries of one occupation are one answer: "in which industry?" is asked afterwards. */
function firstThreeOccupations(hits, title) {
  const occupations = [...new Set(hits.map(({ occupation }) => occupation))].slice(0, 3);
  return hits.some((hit) => occupations.includes(hit.occupation) && isRight(title, hit));
}

const share = (items, holds) =>
  items.length ? `${((100 * items.filter(holds).length) / items.length).toFixed(1)}` : '-';

function line(name, part) {
  const listed = part.filter((item) => item.listed);
  const unlisted = part.filter((item) => !item.listed);
  const cells = [
    listed.length,
    share(listed, ({ top1 }) => top1),
    share(listed, ({ top3 }) => top3),
    share(listed, ({ top1, accepted }) => top1 && accepted),
    unlisted.length,
    share(unlisted, ({ accepted }) => accepted),
  ];
  console.log(name.padEnd(22) + cells.map((cell) => String(cell).padStart(11)).join(''));
}

for (const part of ['tuning', 'check']) {
  const items = judged.filter((item) => item.part === part);
  const heads = ['listed', 'top 1 %', 'top 3 %', 'acc+right%', 'unlisted', 'accepted %'];
  console.log(`\n${part.padEnd(22)}${heads.map((head) => head.padStart(11)).join('')}`);
  line('all', items);
  for (const key of ['language', 'kind'])
    for (const value of new Set(items.map((item) => item[key])))
      line(
        value,
        items.filter((item) => item[key] === value),
      );
}

if (values.misses) {
  for (const item of judged.filter(({ part }) => part === 'tuning')) {
    const wrong = item.listed ? !item.top1 || !item.accepted : item.accepted;
    if (!wrong) continue;
    const best = item.hits.slice(0, 2).map((hit) => `${hit.id} ${hit.score} «${hit.matched}»`);
    console.log(
      `${item.accepted ? 'acc' : 'rej'} ${item.kind} [${item.title}] ${item.expected ?? 'unlisted'} -> ${best.join(' | ')}`,
    );
  }
}

import { placeInLaw } from '../src/words/citations.ts';
import { longDate } from '../src/words/dates.ts';
import { spanText } from '../src/words/experience.ts';
import { frameView, repealText, type Orders } from '../src/words/frame.ts';
import { languages } from '../src/words/language.ts';
import { Words } from '../src/words/words.ts';
import type { Criterion, Duration, Rulebook } from './law.ts';

type Language = keyof typeof languages;

const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.codePointAt(0)};`);

function bandText(from: Duration, to: Duration | undefined, words: Words): string {
  const said = (span: Duration) => spanText(span, words);
  return to
    ? words.say('fallback-from-to', { from: said(from), to: said(to) })
    : words.say('fallback-from', { from: said(from) });
}

/** Label and points of each row, as the order prints them: one a criterion, one a band. */
function rowsOf(criterion: Criterion, words: Words): readonly (readonly [string, number])[] {
  const name = words.say(`criterion-${criterion.id}`);
  const printed = (criterion.points ?? []).slice(0, 1).map(({ points }) => [name, points] as const);
  const bands = (criterion.bands ?? []).map(({ from, points }, place, all) => {
    const value = bandText(from, all[place + 1]?.from, words);
    return [words.say('colon', { name, value }), points] as const;
  });
  return [...printed, ...bands];
}

function table(rulebook: Rulebook, number: string, words: Words): string {
  const to = longDate(rulebook.in_force.to, words.language);
  const heads = ['points-criterion', 'points-title', 'fallback-place'];
  const rows = rulebook.scoring.criteria.flatMap((criterion) =>
    rowsOf(criterion, words).map(
      ([label, points]) =>
        `<tr><th scope="row">${escape(label)}</th><td>${points}</td>` +
        `<td>${escape(placeInLaw(criterion.provision, words))}</td></tr>`,
    ),
  );
  return (
    `<table class="points"><caption>${escape(words.say('fallback-caption', { number, to }))}</caption>` +
    `<thead><tr>${heads.map((id) => `<th scope="col">${escape(words.say(id))}</th>`).join('')}</tr></thead>` +
    `<tbody>${rows.join('')}</tbody></table>`
  );
}

function part(rulebook: Rulebook, orders: Orders, words: Words): string {
  const view = frameView('procedure', orders, words);
  const { points: count, provision } = rulebook.scoring.threshold;
  const threshold = words.say('fallback-threshold', { count });
  const say = (id: string) => `<p>${escape(words.say(id))}</p>`;
  return (
    `<section lang="${words.language}"><h2>${escape(view.introTitle)}</h2>` +
    `<p>${escape(view.introLead)} ${escape(view.introWhat)}</p>` +
    `<p class="repeal"><strong>${escape(view.repealTag)}</strong> ${escape(repealText('full', orders, words))}</p>` +
    `${say('intro-work')}${say('fallback-why')}${say('fallback-script')}` +
    `<p><a href="?lang=${words.language}">${escape(words.say('fallback-again'))}</a></p>` +
    `${table(rulebook, orders.order, words)}` +
    `<p>${escape(threshold)} (${escape(placeInLaw(provision, words))})</p></section>`
  );
}

/** The page for readers without script: what it is, the repeal, the points, in three languages. */
export function pointsTables(
  rulebook: Rulebook,
  orders: Orders,
  sources: (language: Language) => readonly string[],
): string {
  return (Object.keys(languages) as Language[])
    .map((language) => part(rulebook, orders, new Words(language, sources(language))))
    .join('\n');
}

// What the page says of every line of the list, for a person of each outcome, as text to read and to compare.
// tests/web/golden/ keeps it; `node tests/web/golden/renew.mjs` writes it anew.
import { moduleOf } from './module.mjs';
import { data, days, engine, words } from './spoken.mjs';

const { caseOf } = await moduleOf('case-of.ts');
const { requestOf } = await moduleOf('case.ts');
const { documentViews } = await moduleOf('words/documents.ts');
const { provenanceOf } = await moduleOf('words/provenance.ts');
const { resultView } = await moduleOf('words/result.ts');
const { reviewRows } = await moduleOf('words/review.ts');
const { sheetParts } = await moduleOf('words/sheet.ts');

const described = engine.describe();
const { professions, regions, documents } = described;
const { act, professions: list, repealed, in_force } = data('rulebooks/kz-503-2020.json');
const { acts } = data('acts.json');
const catalogue = data(`professions/${list}.json`);
const actOf = (wanted) => acts.find(({ id }) => id === wanted);
const successor = actOf(repealed.successor);
const orders = {
  order: actOf(act).number,
  since: repealed.since,
  inForceTo: in_force.to,
  successor: successor.number,
  successorDate: successor.date,
};

/** Every line of the list, and what is on none. */
export const lines = [...professions.map(({ id }) => id), 'not_listed'];
const first = 'health/oncologist';

const well = {
  higher_education: 'matching',
  academic_degree: 'none',
  english_teaching_certificate: false,
  experience: { periods: [{ from: '2019-02-01' }] },
  qualification_level: 8,
  foreign_language: true,
  education_recognition: 'recognised',
  documents: ['iin', 'application', 'education_documents'],
};

/** The answers besides the profession, by the outcome they come to as an oncologist. */
export const people = {
  no_ground_found: well,
  refusal_expected: { ...well, higher_education: 'other_field', experience: { months: 11 } },
  open_question: {
    ...well,
    higher_education: 'none',
    english_teaching_certificate: true,
    experience: { years: 2 },
    documents: [],
  },
  undecided: { higher_education: 'matching', academic_degree: 'none' },
};

export const requestOfPerson = (person, profession) => ({
  as_of: '2022-05-04',
  procedure: 'issue',
  answers: { profession, ...people[person] },
});

const textOf = ({ text, aside }) => [text, aside].filter(Boolean).join(' · ');

/** What the sheet leaves to the page: points in a line, readings, what is missing, ways to reach the threshold. */
function besides({ outcome, missing, ways }) {
  return [
    outcome.points,
    ...(outcome.readings?.readings ?? []).map(({ title, points, verdictText }) =>
      [title, points, verdictText].join(' · '),
    ),
    ...missing.map(({ name }) => `? ${name}`),
    ...(ways ? [ways.short, ways.lead] : []),
    ...(ways?.ways ?? []).map(({ changes, reaches }) =>
      [...changes.flatMap(({ text, when }) => [text, when]), reaches].filter(Boolean).join(' · '),
    ),
  ];
}

/** A result: the parts of the sheet for the office, each with its lines, and what else the page says. */
export function resultOf(request, language) {
  const spoken = words[language];
  const person = caseOf(request);
  const assessment = engine.assess(requestOf(person));
  const listing = described;
  const today = requestOf(person).as_of;
  const facts = { person, order: orders.order, listing, catalogue, days, axis: null, today };
  const result = resultView(assessment, facts, spoken);
  const papers = documentViews(
    assessment,
    {
      inHand: person.documents,
      recognition: person.choices.education_recognition ?? '',
      listed: documents,
    },
    spoken,
  );
  const answers = reviewRows(person, { professions, regions, assessment }, spoken);
  const from = provenanceOf(assessment, { procedure: 'issue', orders, address: '' }, spoken);
  const parts = sheetParts(result, { answers, papers, from }, spoken);
  return { parts, besides: besides(result) };
}

function partText({ heading, lines: all }) {
  return ['', heading, ...all.map((line) => `  ${textOf(line)}`)];
}

/** A result as lines, without what is the profession's own. */
function common(profession, person, language) {
  const { parts, besides: more } = resultOf(requestOfPerson(person, profession), language);
  const own = words[language].say('question-profession.label');
  const shared = parts
    .filter(({ id }) => id !== 'profession')
    .map((part) => ({
      ...part,
      lines: part.lines.filter(({ text }) => part.id !== 'answers' || !text.startsWith(`${own}: `)),
    }));
  return [...shared.flatMap(partText), '', ...more.map((line) => `  ${line}`)];
}

/** Lines of `one` that `other` does not have. */
const without = (one, other) => one.filter((line) => line.trim() && !other.includes(line));

/** Where the results of a line are other than those of the first. */
function differences(profession, language, shown) {
  return Object.entries(shown).flatMap(([person, text]) => {
    const said = common(profession, person, language);
    const differing = [
      ...without(text, said).map((line) => `    - ${line.trim()}`),
      ...without(said, text).map((line) => `    + ${line.trim()}`),
    ];
    return differing.length ? [`  ${person}`, ...differing] : [];
  });
}

/** The lines of the list as they are shown: their place once for all that share it, and equal differences once. */
function* listText(language, shown) {
  const places = ['sector', 'activity', 'group'].map((id) =>
    words[language].say(`profession-${id}`),
  );
  const isPlace = (line) => places.some((name) => line.startsWith(`${name}: `));
  const told = new Map();
  let place = '';
  for (const profession of lines) {
    const { parts } = resultOf(requestOfPerson('no_ground_found', profession), language);
    const own = parts.find(({ id }) => id === 'profession').lines.map(textOf);
    const here = own.filter(isPlace).join('; ');
    if (here !== place) yield* ['', `-- ${here}`];
    place = here;
    yield* ['', profession, ...own.filter((line) => !isPlace(line)).map((line) => `  ${line}`)];
    const differing = differences(profession, language, shown);
    const key = differing.join('\n');
    if (told.has(key)) yield `  otherwise as ${told.get(key)}`;
    else yield* differing;
    if (key && !told.has(key)) told.set(key, profession);
  }
}

const shownOf = (language) =>
  Object.fromEntries(
    Object.keys(people).map((person) => [person, common(first, person, language)]),
  );

/** The results of the people, each in full. */
export function peopleText(language, shown = shownOf(language)) {
  return [
    `The results of ${Object.keys(people).length} people, each as ${first}.`,
    ...Object.entries(shown).flatMap(([person, text]) => ['', `== ${person}`, ...text]),
  ].join('\n');
}

/** All results in one language. */
export function goldenOf(language) {
  const shown = shownOf(language);
  return [
    peopleText(language, shown),
    '',
    `== The ${lines.length} lines of the list: as they are shown, and where a result is other than above`,
    ...listText(language, shown),
    '',
  ].join('\n');
}

export const fileOf = (language) => new URL(`golden/${language}.txt`, import.meta.url);

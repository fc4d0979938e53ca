// The result as it stands on the page, and as the engine's own reply says it should.
import assert from 'node:assert/strict';
import { dayIds, dayName, longDate, say } from './words.mjs';

const dates = {
  en: /\d{1,2} \p{L}+ \d{4}/u,
  ru: /\d{1,2} \p{L}+ \d{4}\sг\./u,
  kk: /\d{4}\sж\. \d{1,2} \p{L}+/u,
};

/** The first date in a text. */
export function dateIn(text, language) {
  return dates[language].exec(text)?.[0].replaceAll('\u00a0', ' ') ?? null;
}

const criteria = [
  'higher_education',
  'academic_degree',
  'english_teaching_certificate',
  'experience',
];

/** Opens what is closed; true when nothing is and every text of the law has come. */
function opened() {
  for (const part of document.querySelectorAll('details:not([open])')) part.open = true;
  document.querySelectorAll('law-cite [aria-expanded="false"]').forEach((place) => place.click());
  const places = [...document.querySelectorAll('law-cite')];
  const coming = document.querySelector('[data-testid="coming"]');
  return !coming && places.every((place) => place.querySelector('.provision-title'));
}

/** Whether each day off has its name, and no longer its id. */
function named(ids) {
  const days = [...document.querySelectorAll('details.skipped li')];
  return !days.some(({ textContent: text }) => ids.some((id) => text.trim().endsWith(` ${id}`)));
}

/** What the result fetches later has come. */
export async function whole(page) {
  await page.getByTestId('part-successor').waitFor();
  await page.getByTestId('part-notes').waitFor();
  await page.waitForFunction(named, dayIds);
}

/** So has what paper shows besides. */
export async function wholeOnPaper(page) {
  await whole(page);
  await page.locator('[data-testid="print"]:enabled').waitFor();
}

/** Opens every folded part and every place in the law of a whole result. */
export async function openAll(page) {
  await whole(page);
  await page.waitForFunction(opened);
}

/** Texts of the items `kind-ID` by id. */
async function byId(scope, kind) {
  const items = await scope
    .locator(`[data-testid^="${kind}-"]`)
    .evaluateAll((found) => found.map((item) => [item.dataset.testid, item.innerText]));
  return Object.fromEntries(items.map(([id, text]) => [id.slice(kind.length + 1), text]));
}

/** The numbers of a row; `null` stands where there is no answer yet. Notes in it are no numbers. */
async function numbersOf(row, language) {
  const texts = (await row.getByRole('cell').allInnerTexts()).map((text) => text.trim());
  const shown = texts.filter((text) => /^\d+$/.test(text) || text === say(language, 'points-none'));
  return shown.map((text) => (/^\d+$/.test(text) ? Number(text) : null));
}

const tableOf = (page, language) =>
  page.getByRole('table', { name: say(language, 'points-caption') });

/** The numbers in the rows of the points table, by criterion; `together` is the last row. */
export async function readPoints(page, language) {
  const table = tableOf(page, language);
  const read = {};
  for (const criterion of criteria) {
    const row = table.getByTestId(`line-${criterion}`);
    assert.ok((await row.innerText()).includes(say(language, `criterion-${criterion}`)), criterion);
    read[criterion] = await numbersOf(row, language);
  }
  const together = table.getByRole('row', { name: say(language, 'points-total') });
  return { ...read, together: await numbersOf(together, language) };
}

async function comparePoints(page, { score }, language) {
  if (!score) return assert.equal(await tableOf(page, language).count(), 0);

  const differ = score.lines.some(({ strict, lenient }) => strict !== lenient);
  const both = ({ strict, lenient }) => (differ ? [strict, lenient] : [strict]);
  const wanted = score.lines.map((line) => [line.criterion, [...both(line), line.most]]);
  const together = both({ strict: score.strict.earned, lenient: score.lenient.earned });
  assert.deepEqual(await readPoints(page, language), { ...Object.fromEntries(wanted), together });

  const verdicts = await byId(page.getByTestId('part-points'), 'verdict');
  for (const reading of differ ? ['strict', 'lenient'] : ['strict']) {
    assert.ok(verdicts[reading].includes(say(language, `verdict-${score[reading].verdict}`)));
  }
}

/** The day the page leads with: for a person's own duty the earlier one. */
function leading({ actor, due, alternatives }) {
  const early = alternatives.find(({ because }) => because === 'start_day_counts');
  return actor === 'applicant' && early ? early.due : due;
}

async function compareDeadline(item, deadline, language) {
  const written = (iso) => longDate(iso, language);
  const due = item.getByTestId('due');
  const day = leading(deadline);
  if (day) assert.equal(dateIn(await due.innerText(), language), written(day), deadline.id);
  else assert.equal(await due.count(), 0, deadline.id);

  const text = (await item.innerText()).replaceAll('\u00a0', ' ');
  const others = [deadline.due, ...deadline.alternatives.map((other) => other.due)];
  for (const other of others) {
    if (other) assert.ok(text.includes(written(other)), `${deadline.id}: ${other}`);
  }
  const skipped = await item.locator('details.skipped li').allInnerTexts();
  assert.deepEqual(
    skipped.map((line) => dateIn(line, language)),
    deadline.skipped.map(({ date }) => written(date)),
  );
  for (const [place, { reason }] of deadline.skipped.entries()) {
    const name = reason === 'weekend' ? say(language, 'day-weekend') : dayName(reason, language);
    assert.ok(skipped[place].includes(name), `${skipped[place]}: ${name}`);
  }
}

async function compareDeadlines(page, { deadlines }, language) {
  const part = page.getByTestId('part-deadlines');
  assert.deepEqual(
    Object.keys(await byId(part, 'deadline')),
    deadlines.map(({ id }) => id),
  );
  for (const deadline of deadlines) {
    await compareDeadline(part.getByTestId(`deadline-${deadline.id}`), deadline, language);
  }
}

/** Items stand in their part, each with its name and its state in words, in the order given. */
async function compareStates(page, part, kind, items, language) {
  const shown = await byId(page.getByTestId(`part-${part}`), kind);
  assert.deepEqual(
    Object.keys(shown),
    items.map(({ id }) => id),
  );
  for (const { id, status } of items) {
    assert.ok(shown[id].includes(say(language, `${kind}-${id}`)), `${kind} ${id}`);
    assert.ok(shown[id].includes(say(language, `${kind}_status-${status}`)), `${id}: ${status}`);
  }
}

/** The whole result on the page against the reply to the same request. */
export async function compareResult(page, reply, language) {
  await openAll(page);
  const outcome = page.getByTestId('outcome');
  const headline = reply.outcome && say(language, `outcome-${reply.outcome}`);
  const head = outcome.getByRole('heading', { level: 3 });
  if (headline) assert.equal(await head.innerText(), headline);

  await comparePoints(page, reply, language);
  const states = ['missing', 'have', 'not_needed'];
  const papers = states.flatMap((state) =>
    reply.documents.filter(({ status }) => status === state),
  );
  await compareStates(page, 'documents', 'document', papers, language);
  await compareDeadlines(page, reply, language);
  if (!reply.score) return assert.equal(await page.getByTestId('part-grounds').count(), 0);

  await compareStates(page, 'grounds', 'ground', reply.grounds_for_refusal, language);
  const open = await byId(page.getByTestId('result'), 'open_question');
  const questions = reply.open_questions.map(({ id }) => id);
  assert.deepEqual(Object.keys(open), questions);
  for (const id of questions)
    assert.ok(open[id].includes(say(language, `open_question-${id}`)), id);
  assert.equal(await page.getByTestId('way').count(), reply.ways_to_reach.length);
}

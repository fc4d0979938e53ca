// The defects of a text: all of them, each treated, each tied to what it concerns.

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** A to Z, then AA to AZ. */
const rows = [...letters, ...letters.map((letter) => `A${letter}`)];

/** How many defects the survey of a text found: A to AM in Order 503. */
const surveyed = { 'kz-503-2020': 39 };

export const missingRows = ({ id: edition, defects }) => {
  const found = defects.map(({ id }) => id);
  const expected = rows.slice(0, surveyed[edition] ?? found.length);
  if (found.join() === expected.join()) return [];
  const missing = expected.filter((id) => !found.includes(id));
  return [missing.length ? `no row ${missing}` : 'the rows are out of order'];
};

/** What has an effect is shown somewhere; what has none says why, and nothing else does. */
export const untreated = ({ defects }) =>
  defects.flatMap(({ id, handling, concerns, reason }) => {
    const none = handling === 'no_effect';
    return [
      ...(none === Boolean(reason) ? [] : [`${id} ${none ? 'gives no reason' : 'gives a reason'}`]),
      ...(none === (concerns.length === 0) ? [] : [`${id} ${none ? 'has' : 'has no'} concerns`]),
    ];
  });

const ids = (list) => list.map(({ id }) => id);

const knownConcerns = ({ scoring, ...book }, { entries }) => ({
  criterion: ids(scoring.criteria),
  deadline: book.time_limits.map(({ id, shown_as: shown }) => shown ?? id),
  document: book.procedures.flatMap(({ documents }) => ids(documents)),
  ground: ids(book.grounds_for_refusal),
  procedure: ids(book.procedures),
  open_question: ids(book.open_questions),
  question: ['as_of', 'procedure', 'region', ...ids(book.questions)],
  professions: [undefined, ...ids(entries)],
  page: [undefined],
});

export function lostConcerns({ defects, rulebook, professions }) {
  const known = knownConcerns(rulebook, professions);
  return defects.defects.flatMap(({ id, concerns }) =>
    concerns
      .filter((concern) => {
        const [kind, thing] = concern.split(':');
        return !known[kind]?.includes(thing);
      })
      .map((concern) => `${id} concerns ${concern}`),
  );
}

/** An open question and the defect it names point at each other. */
export const unexplained = ({ defects, rulebook }) =>
  rulebook.open_questions
    .filter(
      ({ id, defect }) =>
        !defects.defects.find((one) => one.id === defect)?.concerns.includes(`open_question:${id}`),
    )
    .map(({ id, defect }) => `${id} is not explained by ${defect}`);

// What the rulebook and the form of a reply hold, one name each: all of it must be reached by a case.

/** The words the form of a reply allows in one place. */
const words = (contract, part, key) => contract.$defs[part].properties[key].enum;

export const error = (_, contract) => words(contract, 'error', 'code');

export const procedure = ({ procedures }) => procedures.map(({ id }) => id);

export const outcome = (_, contract) =>
  words(contract, 'assessment', 'outcome').filter((word) => word !== null);

export const verdict = (_, contract) =>
  words(contract, 'tally', 'verdict').flatMap((word) => [`strict ${word}`, `lenient ${word}`]);

/** Every row of the points table in both readings, and the professions a row is tied to. */
export const points = ({ scoring }) =>
  scoring.criteria.flatMap(({ id, points: rows = [], strict_only_with: tied }) =>
    rows.flatMap(({ answer, points: n, only_lenient: doubtful }) => [
      `${id} ${answer}: lenient ${n}`,
      `${id} ${answer}: strict ${doubtful ? 0 : n}`,
      ...(tied ? [`${id} ${answer}: strict 0`] : []),
      ...(tied?.professions ?? []).map((one) => `${id} ${answer} of ${one}: strict ${n}`),
    ]),
  );

/** Every edge of the bands: a day below it, on it, and a day above it. */
export const band = ({ scoring }) =>
  scoring.criteria.flatMap(({ bands = [] }) =>
    bands.flatMap(({ from: { years }, points: n, edge_only_lenient: doubtful }, i) => {
      const below = bands[i - 1]?.points ?? 0;
      return [
        `${years - 1}-11-29: strict ${below}, lenient ${below}`,
        `${years}-0-0: strict ${doubtful ? below : n}, lenient ${n}`,
        `${years}-0-1: strict ${n}, lenient ${n}`,
      ];
    }),
  );

/** Every ground in every state; whether papers are true is never checked, the other two always are. */
export const ground = ({ grounds_for_refusal: grounds }, contract) =>
  grounds.flatMap(({ id }) =>
    words(contract, 'ground', 'status')
      .filter((status) => (status === 'not_checked') === (id === 'unreliable_documents'))
      .map((status) => `${id} ${status}`),
  );

export const question = ({ open_questions: questions }) => questions.map(({ id }) => id);

export const document = ({ procedures }) =>
  procedures.flatMap(({ id, documents }) =>
    documents.flatMap((one) =>
      ['have', 'missing', ...(one.or ? ['not_needed'] : [])].map(
        (status) => `${id}: ${one.id} ${status}`,
      ),
    ),
  );

/** The time limits of every procedure, by the id the reply shows. */
const limits = ({ procedures, time_limits: all }) =>
  procedures.flatMap(({ id: of, deadlines }) =>
    deadlines.map((id) => {
      const limit = all.find((one) => one.id === id);
      return { name: `${of}: ${limit.shown_as ?? id}`, limit };
    }),
  );

export const deadline = (rulebook) => limits(rulebook).map(({ name }) => name);

const startDayMayCount = ({ actor, term }) => actor === 'applicant' && term.unit === 'working_day';

export const alternative = (rulebook) =>
  limits(rulebook).flatMap(({ name, limit }) => [
    ...(limit.alternative ? [`${name} ${limit.alternative.because}`] : []),
    ...(startDayMayCount(limit) ? [`${name} start_day_counts`] : []),
  ]);

export const certainty = (_, contract) => words(contract, 'deadline', 'certainty').map(String);

export const notice = ({ notices }) => ['order_repealed', ...notices.map(({ id }) => id)];

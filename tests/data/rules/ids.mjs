// Ids inside the rulebook point at something, and no id is given twice.

const ids = (list) => list.map(({ id }) => id);

/** `names` are pairs of where an id is named and the id; the faults are those not in `known`. */
const lost = (what, known, names) =>
  names
    .filter(([, id]) => id && !known.includes(id))
    .map(([where, id]) => `${where} names the ${what} ${id}`);

export const lostOpenQuestions = ({ scoring, open_questions: known }) =>
  lost('open question', ids(known), [
    ['highest_only', scoring.highest_only.unless_lenient],
    ...scoring.criteria.flatMap(({ id, points = [], bands = [], strict_only_with: only }) => [
      [id, only?.open_question],
      ...points.map((row) => [id, row.only_lenient]),
      ...bands.map((row) => [id, row.edge_only_lenient]),
    ]),
  ]);

export const lostTimeLimits = ({ time_limits: limits, procedures, duties, appeal_steps: steps }) =>
  lost('time limit', ids(limits), [
    ...procedures.flatMap(({ id, deadlines }) => deadlines.map((limit) => [id, limit])),
    ...[...duties, ...steps].map(({ id, time_limit: limit }) => [id, limit]),
    ...limits.flatMap(({ id, shown_as: shown, capped_by: cap, alternative }) => [
      [id, shown],
      [id, cap?.time_limit],
      [id, alternative?.from_time_limit],
    ]),
  ]);

export const idleTimeLimits = ({ time_limits: limits, procedures }) =>
  ids(limits)
    .filter((id) => !procedures.some(({ deadlines }) => deadlines.includes(id)))
    .map((id) => `no procedure has the time limit ${id}`);

export const lostEvents = ({ events, time_limits: limits }) =>
  lost(
    'event',
    [...ids(events), 'filed', 'registered'],
    limits.flatMap(({ id, starts, registers, given_by: given, capped_by: cap }) =>
      [starts, registers, given, cap?.event].map((event) => [id, event]),
    ),
  );

export const lostProcedures = ({ procedures, duties, notices }) =>
  lost('procedure', ids(procedures), [
    ...duties.map(({ id, procedure }) => [id, procedure]),
    ...notices.flatMap(({ id, procedures: some = [] }) => some.map((one) => [id, one])),
  ]);

/** The two of an "or" pair name each other. */
export const brokenPairs = ({ procedures }) =>
  procedures.flatMap(({ documents }) =>
    documents
      .filter(({ id, or }) => or && documents.find((one) => one.id === or)?.or !== id)
      .map(({ id, or }) => `${id} names ${or}, which does not name it`),
  );

const answersOf = ({ kind, choices }) => (kind === 'yes_no' ? [true, false] : (choices ?? []));

/** Answers that give, claim or waive something are answers of their question. */
export function lostAnswers({ scoring, procedures, questions }) {
  const named = [
    ...scoring.criteria.flatMap(({ id, points = [] }) => points.map(({ answer }) => [id, answer])),
    ...procedures
      .flatMap(({ documents }) => documents)
      .flatMap(({ claimed_by: claims = [], recognition }) => [
        ...claims.flatMap(({ criterion, answers }) => answers.map((one) => [criterion, one])),
        ...Object.values(recognition ?? {})
          .flat()
          .map((one) => ['education_recognition', one]),
      ]),
  ];
  return named
    .filter(([id, answer]) => {
      const question = questions.find((one) => one.id === id);
      return !question || !answersOf(question).includes(answer);
    })
    .map(([id, answer]) => `${answer} is no answer to ${id}`);
}

/** Professions stand in the list that the rulebook names. */
export const lostProfessions = ({ rulebooks, lists }) =>
  rulebooks.flatMap(({ id: book, professions, scoring }) => {
    const list = lists.find(({ id }) => id === professions);
    if (!list) return [`${book} names the list ${professions}`];
    return lost(
      'profession',
      ids(list.entries),
      scoring.criteria.flatMap(({ id, strict_only_with: only }) =>
        (only?.professions ?? []).map((profession) => [id, profession]),
      ),
    );
  });

/** The lists of a file, each by itself. */
export const twice = (file) =>
  Object.entries(file)
    .filter(([, list]) => Array.isArray(list))
    .flatMap(([name, list]) =>
      ids(list)
        .filter((id, i, all) => id && all.indexOf(id) !== i)
        .map((id) => `${name} has ${id} twice`),
    );

// What one assessment reaches, in the names that wanted.mjs uses.

const procedureOf = (request) => request.procedure ?? 'issue';

export const errors = (reply) => (reply.error ? [reply.error.code] : []);

export const procedure = ({ request }) => [procedureOf(request)];

export const outcome = ({ ok }) => (ok.outcome ? [ok.outcome] : []);

export const verdict = ({ ok }) =>
  ok.score ? ['strict', 'lenient'].map((reading) => `${reading} ${ok.score[reading].verdict}`) : [];

export const points = ({ request, ok }) =>
  (ok.score?.lines ?? [])
    .filter(({ strict }) => strict !== null)
    .flatMap(({ criterion, strict, lenient }) => {
      const { [criterion]: answer, profession } = request.answers;
      const row = `${criterion} ${answer}`;
      return [
        `${row}: strict ${strict}`,
        `${row}: lenient ${lenient}`,
        `${row} of ${profession}: strict ${strict}`,
      ];
    });

export const band = ({ ok }) => {
  const line = ok.score?.lines.find(({ criterion }) => criterion === 'experience');
  if (!line || line.strict === null) return [];
  const { years, months, days } = ok.experience;
  return [`${years}-${months}-${days}: strict ${line.strict}, lenient ${line.lenient}`];
};

export const ground = ({ ok }) => ok.grounds_for_refusal.map(({ id, status }) => `${id} ${status}`);

export const question = ({ ok }) => ok.open_questions.map(({ id }) => id);

export const document = ({ request, ok }) =>
  ok.documents.map(({ id, status }) => `${procedureOf(request)}: ${id} ${status}`);

export const deadline = ({ request, ok }) =>
  ok.deadlines.filter(({ due }) => due).map(({ id }) => `${procedureOf(request)}: ${id}`);

export const alternative = ({ request, ok }) =>
  ok.deadlines.flatMap(({ id, alternatives }) =>
    alternatives.map(({ because }) => `${procedureOf(request)}: ${id} ${because}`),
  );

export const certainty = ({ ok }) => ok.deadlines.map((one) => `${one.certainty}`);

export const notice = ({ ok }) => ok.notices.map(({ id }) => id);

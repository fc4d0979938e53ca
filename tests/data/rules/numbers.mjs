// Numbers of the data that words repeat: whoever changes the one is told of the other.
import { messagesOf } from './messages.mjs';
import { objectsIn } from './walk.mjs';

const years = (bands) => bands.map(({ from }) => from.years);
const dayAndYear = (date) => [Number(date.slice(8)), Number(date.slice(0, 4))];
const numberOf = (acts, wanted) => acts.find(({ id }) => id === wanted).number;

function ofBands({ scoring }) {
  const { bands, provision } = scoring.criteria.find(({ id }) => id === 'experience');
  const [paragraph] = provision.match(/\d+/);
  return {
    'why-question-experience': [bands[0].from.years, paragraph],
    'open_question-band_edge': years(bands.filter(({ edge_only_lenient: edge }) => edge)),
    'open_question-band_edge.detail': years(bands),
  };
}

function ofTerms({ duties, appeal_steps: steps, time_limits: limits }) {
  const count = ({ time_limit: wanted }) =>
    wanted ? [limits.find(({ id }) => id === wanted).term.count] : [];
  return Object.fromEntries([
    ...duties.map((duty) => [`duty-${duty.id}.detail`, count(duty)]),
    ...steps.map((step) => [`appeal-${step.id}.detail`, count(step)]),
  ]);
}

function ofNotices({ act, repealed, notices }, acts) {
  const { date } = acts.find(({ id }) => id === repealed.successor);
  const code = notices.find(({ id }) => id === 'appc_silence_is_refusal');
  const number = numberOf(acts, act);
  return {
    'notice-order_repealed': [number],
    'notice-order_repealed.detail': [
      number,
      numberOf(acts, repealed.successor),
      ...dayAndYear(date),
    ],
    'notice-appc_complaint_three_months.detail': dayAndYear(code.from),
    'notice-appc_silence_is_refusal.detail': dayAndYear(code.from),
  };
}

function expected({ rulebook, acts, workingHours }) {
  const level = rulebook.questions.find(({ id }) => id === 'qualification_level').range;
  return {
    'notice-working_hours_assumed.detail': [workingHours.ends],
    'question-qualification_level.hint': [level.least, level.most],
    ...ofBands(rulebook),
    ...ofTerms(rulebook),
    ...ofNotices(rulebook, acts),
  };
}

const sorted = (numbers) => [...new Set(numbers.map(String))].sort().join(', ');
const numbersIn = (text) => text.match(/\d+(?::\d+)?/g) ?? [];

export const otherNumbers = ({ locales, ...subject }) =>
  Object.entries(locales).flatMap(([language, files]) => {
    const messages = messagesOf(Object.values(files).join('\n'));
    return Object.entries(expected(subject)).flatMap(([id, numbers]) => {
      const [found, wanted] = [sorted(numbersIn(messages.get(id).text)), sorted(numbers)];
      return found === wanted ? [] : [`${language} ${id} says ${found}, the data ${wanted}`];
    });
  });

/** The only hour in the words of the data is the end of the working day. */
export const otherHours = ({ data, workingHours }) =>
  Object.entries(data).flatMap(([path, content]) =>
    [...objectsIn(content, path)].flatMap(([place, { en, ru, kk }]) =>
      [en, ru, kk]
        .filter((text) => typeof text === 'string')
        .flatMap((text) => text.match(/\b\d{1,2}:\d{2}\b/g) ?? [])
        .filter((hour) => hour !== workingHours.ends)
        .map((hour) => `${place} says ${hour}, not ${workingHours.ends}`),
    ),
  );

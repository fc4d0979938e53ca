// The data as they are: every file once.
import { readFileSync, readdirSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

export const text = (path) => readFileSync(new URL(path, root), 'utf8');

const read = (path) => JSON.parse(text(path));

const files = (folder, ending) =>
  readdirSync(new URL(folder, root), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}${name}`)
    .sort();

/** The files of a folder as an object from path to content. */
const contents = (paths, readOne) => Object.fromEntries(paths.map((path) => [path, readOne(path)]));

export const schemas = contents(files('data/schema/', '.schema.json'), read);

export const data = contents(
  files('data/', '.json').filter((path) => !(path in schemas)),
  read,
);

export const cases = contents(files('tests/cases/', '.json'), read);

/** The message files: language, then name, then text. */
export const locales = contents(['en', 'ru', 'kk'], (language) =>
  Object.fromEntries(
    files(`web/locales/${language}/`, '.ftl').map((path) => [path.split('/').at(-1), text(path)]),
  ),
);

const inFolder = (folder) =>
  Object.keys(data)
    .filter((path) => path.startsWith(`data/${folder}/`))
    .map((path) => data[path]);

export const { acts } = data['data/acts.json'];
export const { regions } = data['data/regions.json'];
export const { names: dayNames } = data['data/calendars/names.json'];
export const workingHours = data['data/working_hours.json'];
export const calendars = inFolder('calendars').filter(({ year }) => year);
export const provisions = inFolder('provisions');
export const lists = inFolder('professions');
export const defects = inFolder('defects');

const occupationsIn = (folder) =>
  inFolder(`occupations/${folder}`).flatMap(({ occupations: some }) => some);

export const occupations = {
  listed: occupationsIn('listed'),
  unlisted: occupationsIn('unlisted'),
  groups: data['data/occupations/groups.json'].sectors,
  activities: data['data/occupations/activities.json'].activities,
};
export const { sets: wordSets } = data['data/occupations/words.json'];

const firstDay = ({ in_force: { from, not_before: earliest } }) => from ?? earliest;

/** All editions in the order of time; a partial one has only facts. */
export const editions = inFolder('rulebooks').sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
export const rulebooks = editions.filter(({ partial }) => !partial);

/** Each rulebook with its list of professions and the defects of its text. */
export const laws = rulebooks.map((rulebook) => ({
  rulebook,
  professions: lists.find(({ id }) => id === rulebook.professions),
  defects: defects.find(({ id }) => id === rulebook.id),
}));

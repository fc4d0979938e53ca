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
export const professions = data['data/professions/kz-503-2018.json'];
export const provisions = inFolder('provisions');
export const defects = data['data/defects/kz-503-2020.json'];
export const rulebook = data['data/rulebooks/kz-503-2020.json'];
export const successor = data['data/rulebooks/kz-236-2023.json'];

// Which way the arrows of the source point: reads #include and import lines, names those that run back.
import { posix } from 'node:path';

// From the ground up. A file may use what is on lower floors and, in its own room, what stands before it.
const core = house([
  [['date', 'duration', 'citation', 'result', 'embedded_data']],
  [['answers', 'experience']],
  [['rulebook', 'catalogue']],
  [
    ['scoring', 'ways'],
    ['text', 'qualification', 'search'],
    ['checklist'],
    ['calendar', 'deadlines'],
  ],
  [['library', 'archive', 'catalogue_archive', 'no_catalogue', 'completions', 'assessment']],
  [['json', 'analysis', 'service']],
  [['cli'], ['bindings', 'lean_libc']],
]);

const page = house([
  [
    [
      'months',
      'typed-date',
      'clock',
      'case',
      'case-of',
      'styles',
      'when-idle',
      'translated',
      'parts',
      'frame-message',
      'widget-events',
    ],
  ],
  [['flow']],
  [['words']],
  [['take-away']],
  [['elements']],
  [['library', 'described', 'speech', 'session', 'breakdown', 'scenes', 'later']],
  [['checker'], ['offline']],
  [['page'], ['embedded', 'widget'], ['embed'], ['frame'], ['portal', 'check']],
]);

/** JSON has one folder; these headers would bring files, streams or a clock into the core. */
const jsonHome = /^core\/src\/json\//;
const worldly = /^(iostream|fstream|cstdio|stdio\.h|filesystem|ctime|time\.h|thread)$/;

const mayStartTheEngine = /^web\/src\/(checker|breakdown|page|embedded)\.ts$/;

function house(floors) {
  const places = new Map();
  for (const [height, floor] of floors.entries()) {
    for (const room of floor) {
      for (const [order, name] of room.entries()) places.set(name, { name, height, room, order });
    }
  }
  return places;
}

const pointsBack = (from, to) =>
  to.height > from.height ||
  (to.height === from.height && (to.room !== from.room || to.order > from.order));

const below = (folder, path) => path.slice(folder.length).split(/[/.]/)[0];

/** The part of the house a file is in: `scoring` for core/src/scoring.cpp, `json` for core/src/json/. */
function placeOf(path) {
  for (const folder of ['core/include/anyqtama/', 'core/src/', 'core/', 'wasm/']) {
    if (path.startsWith(folder)) return core.get(below(folder, path));
  }
  return page.get(below('web/src/', path));
}

/** The file of the tree that `name` means in a file of `folders[0]`. */
function resolve(name, folders, endings, files) {
  return folders
    .flatMap((folder) => endings.map((ending) => posix.join(folder, name + ending)))
    .find((path) => files.has(path));
}

function isForeign(name, path) {
  if (name.startsWith('nlohmann/')) return !jsonHome.test(path);
  return worldly.test(name) && /^core\/(src|include)\//.test(path);
}

function* arrowsOfCpp(path, text, files) {
  for (const [, mark, name] of text.matchAll(/^\s*#\s*include\s*([<"])([^>"]+)/gm)) {
    if (isForeign(name, path)) yield { name };
    const folders = [posix.dirname(path), 'core/include', 'core/src'];
    if (mark === '"') yield { name, to: resolve(name, folders, [''], files) };
  }
}

function* arrowsOfScript(path, text, files) {
  const lines =
    /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm;
  for (const [, type, fixed, lazy] of text.matchAll(lines)) {
    const name = fixed ?? lazy;
    if (name === '#engine' && !type && !mayStartTheEngine.test(path)) yield { name };
    const isOurs = name.startsWith('.') && !/\.(css|json|html|ftl)(\?\w+)?$/.test(name);
    const folders = [posix.dirname(path)];
    if (isOurs) yield { name, to: resolve(name, folders, ['', '.ts', '/index.ts'], files) };
  }
}

/** Every arrow of `files` (path to text) that runs back, as a sentence. */
export function arrowsBack(files) {
  const found = [];
  for (const [path, text] of files) {
    const from = placeOf(path);
    if (!from) found.push(`${path} has no place in tests/layers.mjs`);
    if (path.startsWith('core/') && /emscripten/i.test(text))
      found.push(`${path} names Emscripten`);
    const arrows = path.endsWith('.ts') ? arrowsOfScript : arrowsOfCpp;
    for (const { name, to } of arrows(path, text, files)) {
      const place = to && placeOf(to);
      if (from && (!place || pointsBack(from, place))) found.push(`${path} uses ${name}`);
    }
  }
  return found;
}

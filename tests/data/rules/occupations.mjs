// Occupations: those of the list are the whole list, and those that are not stay apart from them.

export const repeated = (list) => [...new Set(list.filter((one, i) => list.indexOf(one) !== i))];
const entriesOf = (lists) => lists.flatMap(({ entries }) => entries);

/** Every entry is of one occupation, and every occupation of entries that exist. */
export function misplacedEntries({ listed, lists }) {
  const entries = new Set(entriesOf(lists).map(({ id }) => id));
  const named = listed.flatMap(({ ids }) => ids);
  const times = (entry) => named.filter((id) => id === entry).length;
  return [
    ...[...entries]
      .filter((id) => times(id) !== 1)
      .map((id) => `${id} is of ${times(id)} occupations`),
    ...listed.flatMap(({ id, ids }) =>
      ids.filter((one) => !entries.has(one)).map((one) => `${id} names the entry ${one}`),
    ),
    ...listed.flatMap(({ id, ids, only = {} }) =>
      Object.keys(only)
        .filter((one) => !ids.includes(one))
        .map((one) => `${id} has names of the entry ${one}`),
    ),
  ];
}

const slug = (title) =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const otherSlugs = ({ unlisted }) =>
  unlisted
    .filter(({ id, title }) => id !== slug(title.en))
    .map(({ id, title }) => `${id} is not ${slug(title.en)}`);

export const repeatedIds = ({ listed, unlisted }) =>
  repeated([...listed, ...unlisted].map(({ id }) => id)).map((id) => `${id} stands twice`);

export const lostGroups = ({ listed, unlisted, groups }) =>
  [...listed, ...unlisted].flatMap(({ id, isco }) =>
    [isco]
      .flat()
      .filter((code) => !groups.some((group) => code.startsWith(group.isco)))
      .map((code) => `${id}: ${code} is of no group`),
  );

export function lostParts({ groups, activities, lists }) {
  const known = (key) => new Set(lists.flatMap((list) => list[key]).map(({ en }) => en));
  const [sectors, listedActivities] = [known('sectors'), known('activities')];
  return [
    ...groups
      .filter(({ sector }) => sector !== null && !sectors.has(sector))
      .map(({ isco, sector }) => `${isco} names the sector ${sector}`),
    ...activities
      .filter(({ activity }) => !listedActivities.has(activity))
      .map(({ activity }) => `${activity} is no activity`),
  ];
}

// The list of professions fits together.

const rowsOf = ({ sectors, activities, entries }, defects) => ({
  sector: new Set(sectors.map(({ en }) => en)),
  activity: new Map(activities.map((one) => [one.en, one])),
  group: (entry) =>
    entries.some(
      ({ kind, activity, title }) =>
        kind === 'heading' && activity === entry.activity && title.en === entry.group,
    ),
  defect: new Set(defects.map(({ id }) => id)),
});

function faultsOf(entry, rows) {
  const activity = rows.activity.get(entry.activity);
  const faults = [];
  if (!rows.sector.has(entry.sector)) faults.push('has an unknown sector');
  if (!activity) faults.push('has an unknown activity');
  else if (activity.sector !== entry.sector) faults.push('has an activity of another sector');
  else if (!entry.id.startsWith(`${activity.slug}/`))
    faults.push('has the slug of another activity');
  if (entry.group && !rows.group(entry)) faults.push('has an unknown group');
  return faults;
}

export function misplaced({ professions, defects }) {
  const rows = rowsOf(professions, defects.defects);
  const { activities, entries } = professions;
  const lostDefects = [professions, ...activities, ...entries].flatMap(
    ({ id, slug, defect_ids: named }) =>
      named
        .filter((one) => !rows.defect.has(one))
        .map((one) => `${slug ?? id} has no defect ${one}`),
  );
  const wrong = entries.flatMap((entry) =>
    faultsOf(entry, rows).map((fault) => `${entry.id} ${fault}`),
  );
  return [...lostDefects, ...wrong];
}

/** As each edition of Annex 2 prints it. */
const printed = { 'kz-503-2018': '101 entries and 11 headings' };

export const miscounted = ({ id, entries }) => {
  const headings = entries.filter(({ kind }) => kind === 'heading').length;
  const found = `${entries.length - headings} entries and ${headings} headings`;
  return found === (printed[id] ?? found) ? [] : [`${id} has ${found}`];
};

export const unsortedLevels = ({ entries }) =>
  entries
    .filter(({ qualification_levels: levels }) => levels.some((one, i) => one <= levels[i - 1]))
    .map(({ id }) => `the levels of ${id} do not ascend`);

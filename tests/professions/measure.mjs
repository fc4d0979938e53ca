// Judges what the search found for the labelled titles.

const isRight = ({ expected }, { occupation }) =>
  expected !== null && expected.includes(occupation);

/** Entries of one occupation are one answer: "in which industry?" is asked afterwards. */
function isAmongTheFirst(title, hits, most) {
  const first = [...new Set(hits.map(({ occupation }) => occupation))].slice(0, most);
  return hits.some((hit) => first.includes(hit.occupation) && isRight(title, hit));
}

/** Each title with its hits, and whether the first, one of the first three, was right and taken. */
export function judge(titles, replies) {
  return titles.map((title, place) => {
    const { hits, none_fits: noneFits } = replies[place];
    return {
      ...title,
      hits,
      listed: title.expected !== null,
      top1: hits.length > 0 && isRight(title, hits[0]),
      top3: isAmongTheFirst(title, hits, 3),
      accepted: !noneFits,
    };
  });
}

const percent = (items, holds) =>
  items.length ? (100 * items.filter(holds).length) / items.length : NaN;

/** The figures of some judged titles; NaN where there are none of a kind. */
export function figures(judged) {
  const listed = judged.filter((item) => item.listed);
  const unlisted = judged.filter((item) => !item.listed);
  return {
    listed: listed.length,
    top1: percent(listed, ({ top1 }) => top1),
    top3: percent(listed, ({ top3 }) => top3),
    acceptedAndRight: percent(listed, ({ top1, accepted }) => top1 && accepted),
    unlisted: unlisted.length,
    falselyAccepted: percent(unlisted, ({ accepted }) => accepted),
  };
}

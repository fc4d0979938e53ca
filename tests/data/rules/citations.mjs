// Whatever is cited exists.
import { objectsIn } from './walk.mjs';

/** The faults of citing `provision` of `act`: its text is kept, or at least its act is known. */
function faultOf({ acts, provisions }, act, provision) {
  const kept = provisions.find((text) => text.act === act);
  if (kept)
    return kept.provisions.some(({ id }) => id === provision)
      ? null
      : `${provision} is not in ${act}`;
  return acts.some(({ id }) => id === act) ? null : `${act} is no act`;
}

const faultsOf = (law, citations) =>
  citations.map(([act, provision]) => faultOf(law, act, provision)).filter(Boolean);

/** The provisions named anywhere in a rulebook or a list of professions. */
export const lostCitations = ({ law, citing }) =>
  faultsOf(
    law,
    [...objectsIn(citing)].flatMap(([, { act = citing.act, provision, see_also: also = [] }]) =>
      [provision, ...also].filter(Boolean).map((place) => [act, place]),
    ),
  );

export const lostProvisionsOfDefects = ({ law, defects }) =>
  faultsOf(
    law,
    defects.defects.flatMap(({ provisions }) => provisions.map((place) => [defects.act, place])),
  );

const naming = ['act', 'amends', 'amended_by', 'successor'];

/** The acts named anywhere in the data. */
export const lostActs = ({ data, acts }) => {
  const known = new Set(acts.map(({ id }) => id));
  return Object.entries(data).flatMap(([path, content]) =>
    [...objectsIn(content)].flatMap(([place, object]) =>
      [...naming.map((key) => object[key]), ...Object.values(object.wording_of ?? {})]
        .filter((act) => act && !known.has(act))
        .map((act) => `${path}${place} names ${act}`),
    ),
  );
};

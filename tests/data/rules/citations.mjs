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

/** The provisions named anywhere in rulebooks and lists of professions. */
export const lostCitations = ({ law, citing }) =>
  citing.flatMap((file) =>
    faultsOf(
      law,
      [...objectsIn(file)].flatMap(([, { act = file.act, provision, see_also: also = [] }]) =>
        [provision, ...also].filter(Boolean).map((place) => [act, place]),
      ),
    ),
  );

export const lostProvisionsOfDefects = ({ law, defects }) =>
  defects.flatMap(({ act, defects: rows }) =>
    faultsOf(
      law,
      rows.flatMap(({ provisions }) => provisions.map((place) => [act, place])),
    ),
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

import { html } from 'lit';

import styles from '../../styles/picker.css?inline';
import '../elements/profession-picker.ts';
import { hitsView } from '../words/hits.ts';
import { pickerView } from '../words/picker.ts';
import type { Desk } from './desk.ts';

export { styles };

/** Enough for some occupations under every industry that has them. */
const hitLimit = 24;

/** The search for a line of the list. */
export function profession({ session, library, described, engine, words }: Desk) {
  const { language } = words;
  const choice = session.person.choices.profession ?? '';
  // A new function each time: when the catalogue has come, what was typed is searched again.
  const search = (typed: string) => {
    const found = engine.professions({ typed, language, limit: hitLimit });
    return hitsView(found, { typed, names: library.names, listing: described, words });
  };
  return html`<profession-picker
    .view=${pickerView(described, choice, words)}
    .search=${search}
    .sought=${session.sought}
    .fault=${session.soughtInVain ? words.say('profession-choose') : ''}
  ></profession-picker>`;
}

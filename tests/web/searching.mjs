// A person at the question of the profession, typing.
import { Person } from './person.mjs';

/** A person at the question of the profession. */
export async function personAsked(page, language = 'en') {
  const person = new Person(page, language);
  await person.goTo('review');
  await person.change('profession');
  return person;
}

export const searchOf = (person) =>
  person.page.getByRole('combobox', { name: person.say('profession-search') });
export const found = (page) => page.getByTestId('profession-found');
export const panel = (page) => page.getByTestId('profession-none-fits');

/** Types, once the names of the catalogue are known: its file may have come long before they are read. */
export async function look(person, typed) {
  await searchOf(person).focus();
  await person.page.waitForFunction(
    () => document.querySelector('anyqtama-checker').library.names === 'here',
  );
  await searchOf(person).fill(typed);
}

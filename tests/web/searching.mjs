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

/** Types, and waits for the answer of the whole catalogue. */
export async function look(person, typed) {
  const came = person.page.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('.bin'),
  );
  await searchOf(person).focus();
  await came;
  await searchOf(person).fill(typed);
}

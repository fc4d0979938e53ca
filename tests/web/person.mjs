// A person at the page: reads headings, finds fields by label, presses buttons. Knows no markup.
import { load } from '../../build/wasm/engine-node.js';
import { knows, say } from './words.mjs';

export const engine = await load();
const { professions } = engine.describe();

const views = [
  'procedure',
  'filing',
  'profession',
  'higher_education',
  'academic_degree',
  'english_teaching_certificate',
  'experience',
  'conditions',
  'education_recognition',
  'documents',
  'events',
  'sheet',
  'review',
  'result',
  'about',
];

/** 2022-05-04 as people type it: 04.05.2022. */
export const typed = (iso) => iso.slice(0, 10).split('-').reverse().join('.');

const questionOf = (step) => (step === 'filing' ? 'question-as_of' : `question-${step}`);

/** The heading of a view: a step, `sheet`, `review`, `result` or `about`. */
export function headingOf(view, language) {
  if (['sheet', 'review', 'result', 'about'].includes(view)) return say(language, `${view}-title`);
  return say(language, knows(language, `step-${view}`) ? `step-${view}` : questionOf(view));
}

export function titleOf(profession, language) {
  return professions.find(({ id }) => id === profession).title[language];
}

export class Person {
  constructor(page, language) {
    this.page = page;
    this.language = language;
  }

  say(id, args) {
    return say(this.language, id, args);
  }

  /** The view whose heading has the focus: a step change has ended when it is there. */
  async view() {
    const text = (await this.page.locator('h2:focus').innerText()).trim();
    const view = views.find((each) => headingOf(each, this.language) === text);
    if (!view) throw new Error(`no view has the heading "${text}"`);
    return view;
  }

  /** Does something that leads to another view, and waits until its heading has the focus. */
  async move(act) {
    const before = this.page.locator('h2:focus');
    if (await before.count()) await before.blur();
    await act();
    return this.view();
  }

  press(id, args) {
    return this.page.getByRole('button', { name: this.say(id, args), exact: true }).click();
  }

  goOn() {
    return this.move(() => this.press('continue'));
  }

  goBack() {
    return this.move(() => this.press('back'));
  }

  toAbout() {
    const name = this.say('about-title');
    return this.move(() => this.page.getByRole('link', { name, exact: true }).click());
  }

  /** To "questions", "review" or "result", by the parts of the check. */
  goTo(part) {
    const parts = this.page.getByRole('navigation', { name: this.say('nav-label') });
    const link = parts.getByRole('link', { name: this.say(`view-${part}`), exact: true });
    return this.move(() => link.click());
  }

  /** From the review to one question. */
  change(step) {
    const short = `step-${step}-short`;
    const what = this.say(knows(this.language, short) ? short : `${questionOf(step)}.label`);
    const name = this.say('review-change-what', { what });
    return this.move(() => this.page.getByRole('link', { name, exact: true }).click());
  }

  choose(id, group = this.page) {
    return group.getByRole('radio', { name: this.say(id), exact: true }).check();
  }

  /** The field with this label, inside a named group where several fields have it. */
  field(id, group = this.page) {
    return group.getByRole('textbox', { name: this.say(id), exact: true });
  }

  group(id, args) {
    return this.page.getByRole('group', { name: this.say(id, args), exact: true });
  }

  async findProfession(id) {
    const title = titleOf(id, this.language);
    await this.page.getByRole('combobox', { name: this.say('profession-search') }).fill(title);
    await this.page.getByRole('option').filter({ hasText: title }).first().click();
  }

  /** Chooses another language and waits for the page to speak it, opened texts of the law too. */
  async speak(language) {
    this.language = language;
    const name = { en: 'English', ru: 'Русский', kk: 'Қазақша' }[language];
    await this.page.getByRole('button', { name, exact: true }).click();
    await this.page.locator(`html[lang="${language}"]`).waitFor();
    await this.page.waitForFunction(() =>
      [...document.querySelectorAll('law-cite:has([aria-expanded="true"])')].every((place) =>
        place.querySelector('.provision-title'),
      ),
    );
  }
}

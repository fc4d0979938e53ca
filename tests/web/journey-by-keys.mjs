// The whole journey by the keyboard alone, in whichever browser.
import * as cases from './cases.mjs';
import { Keys, named } from './keys.mjs';
import { engine } from './person.mjs';
import { compareResult } from './result.mjs';

/** From the first question to the result without a mouse. */
export async function journeyByKeys(page) {
  const keys = new Keys(page);
  await keys.choose('procedure-issue');
  await keys.goOn('filing');
  await keys.type(named('filed-date-label'), '04.05.2022');
  await keys.goOn('profession');

  await keys.type(named('profession-search'), 'oncologist');
  await page.getByRole('option').first().waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await page.getByTestId('profession-chosen').waitFor();
  await keys.goOn('higher_education');

  await keys.choose('choice-higher_education-matching');
  await keys.goOn('academic_degree');
  await keys.choose('choice-academic_degree-none');
  await keys.goOn('english_teaching_certificate');
  await keys.choose('choice-english_teaching_certificate-false');
  await keys.goOn('experience');

  await keys.choose('choice-experience-periods');
  await keys.type(named('experience-from'), '01.02.2019');
  await keys.tabTo(named('experience-open'));
  await keys.press('Space');
  await keys.goOn('education_recognition');
  await keys.choose('choice-education_recognition-recognised');
  await keys.goOn('documents');

  for (const id of ['iin', 'application', 'education_documents']) {
    await keys.tabTo(named(`document-${id}`));
    await keys.press('Space');
  }
  await keys.goOn('review');
  await keys.tabTo(named('see-result'));
  await keys.press('Enter');
  await keys.arrive('result');
  await compareResult(page, engine.assess(cases.passing), 'en');
}

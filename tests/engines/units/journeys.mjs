// The whole journey: to a result, to another one, into a link and out of it. Languages are the matter of tongues.mjs.
import assert from 'node:assert/strict';
import { card } from '../../web/arriving.mjs';
import * as cases from '../../web/cases.mjs';
import { interview } from '../../web/interview.mjs';
import { link, reviewed } from '../../web/keeping.mjs';
import { engine } from '../../web/person.mjs';
import { compareResult } from '../../web/result.mjs';
import { ready } from '../../web/site.mjs';
import { opened } from './opened.mjs';

const scientific = { ...cases.passing.answers, academic_degree: 'scientific' };
const changed = { ...cases.passing, answers: scientific };

export function journeys(visit) {
  visit('every question, and an answer changed', {}, async (page) => {
    const person = await opened(page, 'kk');
    await interview(person, cases.passing);
    await person.goTo('result');
    await compareResult(page, engine.assess(cases.passing), 'kk');

    await person.goTo('review');
    await person.change('academic_degree');
    await person.choose('choice-academic_degree-scientific');
    assert.equal(await person.goOn(), 'review');
    const answers = await reviewed(page);
    await person.goTo('result');
    await compareResult(page, engine.assess(changed), 'kk');

    const address = await link(page, person);
    await page.goto('about:blank');
    await page.goto(address);
    await ready(page);
    await card(page, 'opened');
    assert.equal(await person.view(), 'review');
    assert.deepEqual(await reviewed(page), answers);
  });
}

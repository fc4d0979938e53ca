// The page without a network: the copy that the device keeps, and the one file from disk.
import { pathToFileURL } from 'node:url';
import * as cases from '../../web/cases.mjs';
import { interview } from '../../web/interview.mjs';
import { engine } from '../../web/person.mjs';
import { published, visitOnce } from '../../web/published.mjs';
import { compareResult } from '../../web/result.mjs';
import { root } from '../../web/site.mjs';
import { opened } from './opened.mjs';

const file = pathToFileURL(`${root}/anyqtama.html`).href;

async function failing(page, person) {
  await interview(person, cases.failing);
  await person.goTo('result');
  await compareResult(page, engine.assess(cases.failing), person.language);
}

export function copies(visit) {
  visit('after one visit it works without a network', {}, (page) =>
    published(async (site) => {
      await visitOnce(page, site, 'kk');
      await site.close();
      await failing(page, await opened(page, 'kk', site.url));
    }),
  );

  visit('the one file works from disk', {}, async (page) => {
    await failing(page, await opened(page, 'ru', file));
  });
}

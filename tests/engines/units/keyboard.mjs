// The whole journey without a mouse.
import { journeyByKeys } from '../../web/journey-by-keys.mjs';
import { opened } from './opened.mjs';

export function keyboard(visit) {
  visit('the keyboard alone leads to a result', {}, async (page) => {
    await opened(page, 'en');
    await journeyByKeys(page);
  });
}

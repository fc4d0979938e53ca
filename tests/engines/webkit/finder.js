// Put into a page of WebKit: finds elements as Playwright does, and sees whether a person sees them.
import { Ivya } from 'ivya';
import { isElementVisible } from 'ivya/utils';

const ivya = Ivya.create({ browser: 'webkit', testIdAttribute: 'data-testid' });

export const all = (selector) => ivya.queryLocatorSelectorAll(selector, document);
export const visible = isElementVisible;

// Everything under units/, in WebKitGTK, whose engine is that of Safari.
import { every } from './units/every.mjs';
import { visitsOf } from './visits.mjs';
import { webkit } from './webkit/browser.mjs';

every(visitsOf(webkit));

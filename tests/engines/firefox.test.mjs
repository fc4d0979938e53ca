// Everything under units/, in Firefox.
import { firefox } from './firefox.mjs';
import { every } from './units/every.mjs';
import { visitsOf } from './visits.mjs';

every(visitsOf(firefox));

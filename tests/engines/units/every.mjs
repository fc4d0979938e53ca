// All that is tried in an engine.
import { accessibility } from './accessibility.mjs';
import { copies } from './copies.mjs';
import { journeys } from './journeys.mjs';
import { keyboard } from './keyboard.mjs';
import { parts } from './parts.mjs';
import { portal } from './portal.mjs';
import { tongues } from './tongues.mjs';

export function every(visit) {
  for (const unit of [journeys, parts, tongues, keyboard, portal, copies, accessibility])
    unit(visit);
}

import type { Idle } from '../flow/idle.ts';
import type { Words } from './words.ts';

/** "These answers do not count now: …"; empty where all do. */
export function idleText({ questions, documents, events }: Idle, words: Words): string {
  const names = [
    ...questions.map((id) => words.say(`question-${id}.label`)),
    ...documents.map((id) => words.say(`document-${id}`)),
    ...events.map((id) => words.say(`event-${id}`)),
  ];
  return names.length ? words.say('review-idle', { names: names.join('; ') }) : '';
}

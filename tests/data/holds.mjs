// A rule is a function that lists the faults of its subject. It must find none in the real subject, and in each
// spoilt copy the fault that the copy was given.
import assert from 'node:assert/strict';
import { test } from 'node:test';

/** A rule about one thing, for a list of them. */
export const each = (rule) => (list) => list.flatMap((one) => rule(one));

/** `spoilt`: from the fault, in the rule's own words, to what puts it into a copy of the subject. */
export function holds(title, rule, subject, spoilt) {
  test(title, () => assert.deepEqual(rule(subject), []));
  for (const [fault, spoil] of Object.entries(spoilt)) {
    test(`caught: ${fault}`, () => {
      const copy = structuredClone(subject);
      spoil(copy);
      const found = rule(copy);
      assert.ok(found.includes(fault), `found only ${JSON.stringify(found, null, 2)}`);
    });
  }
}

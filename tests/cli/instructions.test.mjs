// No call grows dearer unnoticed: its instructions stay within those recorded last.
import { test } from 'node:test';
import { hold } from '../bench/hold.mjs';
import { instructionFigures } from '../bench/instructions.mjs';

for (const figure of instructionFigures()) {
  // Compilers and libraries of another date differ by a few percent.
  test(`${figure.name}: no more instructions than recorded`, () => {
    hold('core, native, instructions', figure, 5);
  });
}

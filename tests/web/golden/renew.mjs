// Writes the golden results anew: node tests/web/golden/renew.mjs, then read the difference with git diff.
import { writeFileSync } from 'node:fs';
import { fileOf, goldenOf } from '../golden.mjs';

for (const language of ['en', 'ru', 'kk']) writeFileSync(fileOf(language), goldenOf(language));

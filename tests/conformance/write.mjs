// Writes the pack anew.
import { writeFileSync } from 'node:fs';
import { hashFile, packFile } from './pack.mjs';
import { record } from './record.mjs';

const { pack, hash } = record();
writeFileSync(packFile, pack);
writeFileSync(hashFile, hash);

import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

import { crc32, toBytes, toLetters } from './bytes.ts';
import { canonical } from './canonical.ts';
import type { Kept } from './kept.ts';
import { linkMark } from './link-mark.ts';
import { linkWords } from './link-words.ts';
import { keptParts } from './read-kept.ts';
import { object, Refused, text } from './shape.ts';

/** What a link says: the answers, and the edition they were given under. */
export interface LinkContent extends Kept {
  readonly edition: string;
}

const version = '1';
const checksumBytes = 4;
/** Far more than an interview can fill; a hostile link shall not fill the memory. */
const most = 64 * 1024;

const content = object({ edition: text }, keptParts);

function wordsOf(asked: string): Uint8Array {
  const words = Object.hasOwn(linkWords, asked) ? linkWords[asked] : undefined;
  if (words === undefined) throw new Refused(/^\d+$/.test(asked) ? 'newer' : 'broken');
  return strToU8(words);
}

/** `#case=1.…`: the version, then checksum and answers, packed. The same answers make the same link. */
export function fragmentOf(said: LinkContent): string {
  const dictionary = wordsOf(version);
  const packed = deflateSync(strToU8(canonical(said)), { level: 9, dictionary });
  const bytes = new Uint8Array(checksumBytes + packed.length);
  new DataView(bytes.buffer).setUint32(0, crc32(packed));
  bytes.set(packed, checksumBytes);
  return `${linkMark}${version}.${toLetters(bytes)}`;
}

/** Throws where anything was changed or lost. */
function unpacked(letters: string, dictionary: Uint8Array): string {
  const bytes = toBytes(letters);
  const packed = bytes.subarray(checksumBytes);
  const sum = new DataView(bytes.buffer).getUint32(0);
  if (sum !== crc32(packed)) throw new RangeError();
  return strFromU8(inflateSync(packed, { out: new Uint8Array(most), dictionary }));
}

/** Reads the fragment of a link, of this version or an older one; refuses with `Refused`. */
export function readFragment(fragment: string): LinkContent {
  const [asked = '', letters = '', ...more] = fragment.slice(linkMark.length).split('.');
  const dictionary = wordsOf(asked);
  if (more.length) throw new Refused('broken');
  let said: unknown;
  try {
    said = JSON.parse(unpacked(letters, dictionary));
  } catch {
    throw new Refused('broken');
  }
  return content(said, '');
}

import type { FaultCode } from '#engine';
import { isRecord } from './canonical.ts';

/** Reading values that come from outside: each part is of its form, or the whole is refused. */

export type Read<Value> = (value: unknown, at: string) => Value;

/** Beside the engine's codes: of something else, of a later version, or not whole. */
export type RefusalCode = FaultCode | 'not_ours' | 'newer' | 'broken';

/** What is refused, and where: a JSON Pointer. */
export class Refused extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly at: string = '',
  ) {
    super(`${code} at ${at}`);
  }
}

type Shape = Readonly<Record<string, Read<unknown>>>;
type Values<Of extends Shape> = { readonly [Key in keyof Of]: ReturnType<Of[Key]> };

const below = (at: string, key: string | number) =>
  `${at}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;

function primitive<Value>(type: 'string' | 'boolean' | 'number'): Read<Value> {
  return (value, at) => {
    if (typeof value !== type) throw new Refused('wrong_type', at);
    return value as Value;
  };
}

export const text = primitive<string>('string');
export const flag = primitive<boolean>('boolean');
export const number = primitive<number>('number');

/** One of a few texts. */
export function among<Text extends string>(...known: readonly Text[]): Read<Text> {
  return (value, at) => {
    const found = known.find((each) => each === text(value, at));
    if (found === undefined) throw new Refused('unknown_value', at);
    return found;
  };
}

export function listOf<Item>(read: Read<Item>): Read<readonly Item[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Refused('wrong_type', at);
    return value.map((item, place) => read(item, below(at, place)));
  };
}

function record(value: unknown, at: string): Record<string, unknown> {
  if (!isRecord(value)) throw new Refused('wrong_type', at);
  return value;
}

/** Any keys, each with a value of one form. */
export function mapOf<Value>(read: Read<Value>): Read<Readonly<Record<string, Value>>> {
  return (value, at) =>
    Object.fromEntries(
      Object.entries(record(value, at)).map(([key, each]) => [key, read(each, below(at, key))]),
    );
}

/** The keys of `must`, perhaps those of `may`, and no others. */
export function object<Must extends Shape, May extends Shape = {}>(
  must: Must,
  may?: May,
): Read<Values<Must> & Partial<Values<May>>> {
  const readers: Shape = { ...must, ...may };
  return (value, at) => {
    const entries = Object.entries(record(value, at)).map(([key, each]) => {
      const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
      if (!read) throw new Refused('unknown_key', below(at, key));
      return [key, read(each, below(at, key))];
    });
    const found = Object.fromEntries(entries);
    const missing = Object.keys(must).find((key) => !Object.hasOwn(found, key));
    if (missing) throw new Refused('missing_key', below(at, missing));
    return found as Values<Must> & Partial<Values<May>>;
  };
}

/** The keys of `must`, each in its form, and any others as they are. */
export function loose<Must extends Shape>(must: Must): Read<Values<Must>> {
  return (value, at) => {
    const known = Object.entries(record(value, at)).filter(([key]) => Object.hasOwn(must, key));
    object(must)(Object.fromEntries(known), at);
    return value as Values<Must>;
  };
}

export function orNull<Value>(read: Read<Value>): Read<Value | null> {
  return (value, at) => (value === null ? null : read(value, at));
}

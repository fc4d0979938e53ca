import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Orders } from '../src/words/frame.ts';

export interface Criterion {
  readonly id: string;
  readonly provision: string;
  readonly points?: readonly { readonly points: number }[];
  readonly bands?: readonly { readonly from: Duration; readonly points: number }[];
}

export interface Duration {
  readonly years: number;
}

export interface Rulebook {
  readonly act: string;
  readonly procedures: readonly { readonly id: string }[];
  readonly in_force: { readonly to: string };
  readonly repealed: { readonly since: string; readonly successor: string };
  readonly scoring: {
    readonly threshold: { readonly points: number; readonly provision: string };
    readonly criteria: readonly Criterion[];
  };
}

interface Act {
  readonly id: string;
  readonly number: string;
  readonly date: string;
}

/** The law's data as the builder needs them. */
export function lawUnder(root: string) {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const rulebook: Rulebook = JSON.parse(read('../data/rulebooks/kz-503-2020.json'));
  const acts: readonly Act[] = JSON.parse(read('../data/acts.json')).acts;
  const find = (wanted: string) => acts.find(({ id }) => id === wanted);
  const next = find(rulebook.repealed.successor);
  const orders: Orders = {
    order: find(rulebook.act)?.number ?? '',
    since: rulebook.repealed.since,
    inForceTo: rulebook.in_force.to,
    successor: next?.number ?? '',
    successorDate: next?.date ?? '',
  };
  const sources = (language: string) =>
    readdirSync(join(root, `locales/${language}`)).map((file) =>
      read(`locales/${language}/${file}`),
    );
  return { rulebook, orders, sources };
}

/** What was released: written in when built, from the files themselves. */
export interface Released {
  readonly version: string;
  /** The hash of each script that a portal names. */
  readonly integrity: Readonly<Record<'anyqtama-check' | 'frame', string>>;
  /** The engine, by its path beside the scripts. */
  readonly engine: { readonly path: string; readonly integrity: string };
}

declare const __RELEASED__: Released;

export const released = __RELEASED__;

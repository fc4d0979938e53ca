/** How the check stands on a portal's page. */
export type Variant = 'element' | 'frame' | 'plain';

/** What a webmaster chose. */
export interface Settings {
  readonly variant: Variant;
  /** Whether browsers shall refuse any other version. */
  readonly pinned: boolean;
  /** Attributes of the element, by name; a frame has them in its address. */
  readonly attributes: ReadonlyMap<string, string>;
}

const isFlag = (name: string) => name.startsWith('hide-');

/** Reads the form: each field that is no setting of its own is named after its attribute. */
export function settingsOf(form: FormData): Settings {
  const { variant, pinned, ...rest } = Object.fromEntries(form) as Record<string, string>;
  const chosen = Object.entries(rest).filter(([, value]) => value !== '');
  return {
    variant: variant as Variant,
    pinned: pinned !== undefined,
    attributes: new Map(chosen.map(([name, value]) => [name, isFlag(name) ? '' : value])),
  };
}

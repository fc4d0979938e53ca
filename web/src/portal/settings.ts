import { lookNames, type Looks, type Tokens } from './looks.ts';

/** How the check stands on a portal's page. */
export type Variant = 'element' | 'frame' | 'plain';

/** What a webmaster chose. */
export interface Settings {
  readonly variant: Variant;
  /** Whether browsers shall refuse any other version. */
  readonly pinned: boolean;
  /** Attributes of the element, by name; a frame has them in its address. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Colours, corners and font that are not the check's own. Nobody's style sheet reaches into a frame. */
  readonly looks: Looks;
}

const isFlag = (name: string) => name.startsWith('hide-');

const isLook = (name: string) => (lookNames as readonly string[]).includes(name);

export const isFont = (value: string) => CSS.supports('font-family', value);

/** Reads the form: each field that is no setting of its own is named after its attribute, or after its variable. */
export function settingsOf(form: FormData, tokens: Tokens): Settings {
  const { variant, pinned, ...rest } = Object.fromEntries(form) as Record<string, string>;
  const chosen = Object.entries(rest).filter(
    ([name, value]) => value !== '' && value !== tokens(name),
  );
  const looks = chosen.filter(
    ([name, value]) => isLook(name) && (name !== 'font' || isFont(value)),
  );
  const attributes = chosen.filter(([name]) => !isLook(name));
  return {
    variant: variant as Variant,
    pinned: pinned !== undefined,
    attributes: new Map(attributes.map(([name, value]) => [name, isFlag(name) ? '' : value])),
    looks: new Map(variant === 'element' ? looks : []),
  };
}

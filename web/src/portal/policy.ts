import type { Variant } from './settings.ts';

/** A directive of the Content-Security-Policy, and what it must allow. */
export type Directive = readonly [name: string, sources: string];

/** What the policy of a portal has to allow, for the origin that serves the files. */
export function policyOf(variant: Variant, origin: string): readonly Directive[] {
  const own = {
    element: [
      ['script-src', `${origin} 'wasm-unsafe-eval'`],
      ['connect-src', origin],
      ['trusted-types', 'lit-html'],
    ],
    frame: [
      ['script-src', origin],
      ['frame-src', origin],
    ],
    plain: [['frame-src', origin]],
  } as const;
  return own[variant];
}

/** The id of the words that say what a directive is for. */
export const whyId = (variant: Variant, directive: string) =>
  `portal-why-${variant === 'element' ? variant : 'frame'}-${directive}`;

import type { Settings } from './settings.ts';

/** Where the files stand, and what was released. Written in when built, but for the address. */
export interface Site {
  /** The folder of the page, with its last stroke. */
  readonly base: string;
  readonly version: string;
  /** The hash of each script that a portal names. */
  readonly integrity: Readonly<Record<'anyqtama-check' | 'frame', string>>;
}

/** What visitors read in the lines themselves, in the language of the check. */
export interface Said {
  readonly language: string;
  readonly title: string;
  readonly open: string;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<"]/g, (letter) => entities[letter] ?? letter);

/** An opening tag, an attribute a line; one without a value is its name. */
function tag(name: string, attributes: readonly (readonly [string, string])[]): string {
  const lines = attributes.map(([key, value]) => (value ? `${key}="${escape(value)}"` : key));
  return lines.length > 0 ? `<${name}\n  ${lines.join('\n  ')}\n>` : `<${name}>`;
}

/** The version in the address keeps an old copy from being taken for the new one. */
function script(
  name: keyof Site['integrity'],
  { base, version, integrity }: Site,
  pinned: boolean,
) {
  const address = `${base}widget/${name}.js`;
  const free = [
    ['type', 'module'],
    ['src', address],
  ] as const;
  const fixed = [
    ['type', 'module'],
    ['src', `${address}?v=${version}`],
    ['integrity', integrity[name]],
    ['crossorigin', 'anonymous'],
  ] as const;
  return `${tag('script', pinned ? fixed : free)}</script>`;
}

const link = ({ base }: Site, { language, open }: Said) =>
  `<a href="${escape(`${base}?lang=${language}`)}">${escape(open)}</a>`;

function element({ attributes, pinned }: Settings, site: Site, said: Said): string {
  return `${script('anyqtama-check', site, pinned)}
${tag('anyqtama-check', [...attributes])}
  ${link(site, said)}
</anyqtama-check>`;
}

/**
 * As small as lets people save a file, print and follow a link to the law. Without an origin of its own some
 * versions of Safari run nothing of the frame (WebKit bug 316847); the portal's is another.
 */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups';

function frame({ attributes, variant }: Settings, site: Site, said: Said): string {
  const query = new URLSearchParams([...new Map([...attributes, ['lang', said.language]])]);
  const opening = tag('iframe', [
    ...(variant === 'frame' ? ([['data-anyqtama', '']] as const) : []),
    ['src', `${site.base}embed.html?${query}`],
    ['title', said.title],
    ['width', '100%'],
    ['height', '700'],
    ['sandbox', sandbox],
    ['allow', 'clipboard-write'],
    ['referrerpolicy', 'no-referrer'],
  ]);
  return `${opening}</iframe>\n<p>${link(site, said)}</p>`;
}

/** The lines for the portal's page. */
export function snippetOf(settings: Settings, site: Site, said: Said): string {
  const { variant, pinned } = settings;
  if (variant === 'element') return element(settings, site, said);
  const framed = frame(settings, site, said);
  return variant === 'plain' ? framed : `${script('frame', site, pinned)}\n${framed}`;
}

/** The line that a webmaster adds for a moment. */
export const checkLine = ({ base }: Site) =>
  `<script type="module" src="${escape(`${base}widget/check.js`)}"></script>`;

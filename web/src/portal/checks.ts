/**
 * What really goes wrong where the check is embedded: seven questions to an element, seven to a frame. Each is
 * answered in the webmaster's own page; how to mend it is said under `check-ID.mend`.
 */
import { protocol, type FrameSays, type HostSays, isFrameSaying } from '../frame-message.ts';
import { isLanguage } from '../words/language.ts';
import { released } from './released.ts';
import { isThisVersion, namesThisVersion } from './versions.ts';

export const elementChecks = [
  'script',
  'version',
  'webassembly',
  'files',
  'types',
  'visible',
  'language',
] as const;
export const frameChecks = [
  'script',
  'version',
  'frame',
  'sandbox',
  'height',
  'visible',
  'language',
] as const;

/** Whether each check is in order, in the order above. */
export type Found = Readonly<Record<string, boolean>>;

/** Narrower than this no question can be read. */
export const leastWidth = 280;

const smallestModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

async function works(attempt: () => unknown): Promise<boolean> {
  try {
    await attempt();
    return true;
  } catch {
    return false;
  }
}

/** A module is refused only when it is made: `validate` asks no policy. */
const makeModule = () => WebAssembly.compile(smallestModule);

/** With their hashes, so that a file of another version, or none, is refused as well. */
function fetchFiles() {
  const { engine, integrity } = released;
  const files = [
    [engine.path, engine.integrity],
    ['anyqtama-check.js', integrity['anyqtama-check']],
  ] as const;
  return Promise.all(
    files.map(([path, hash]) => fetch(new URL(path, import.meta.url), { integrity: hash })),
  );
}

/** A check that has come as far as its styles has its policy; a second one of that name would be refused. */
function makePolicy({ shadowRoot }: HTMLElement) {
  if (shadowRoot && shadowRoot.adoptedStyleSheets.length > 0) return;
  window.trustedTypes?.createPolicy('lit-html', {});
}

/** Until it has started, an element lies in the line and has no width of its own. */
function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const inLine = getComputedStyle(element).display === 'inline';
  return element.checkVisibility() && height > 0 && (inLine || width >= leastWidth);
}

function knowsLanguage(element: HTMLElement): boolean {
  const around = element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? '';
  return isLanguage(around.toLowerCase().split('-')[0]);
}

export async function examineElement(element: HTMLElement): Promise<Found> {
  return {
    script: customElements.get('anyqtama-check') !== undefined,
    version: namesThisVersion('anyqtama-check') && isThisVersion(),
    webassembly: await works(makeModule),
    files: await works(fetchFiles),
    types: await works(() => makePolicy(element)),
    visible: isSeen(element),
    language: knowsLanguage(element),
  } satisfies Record<(typeof elementChecks)[number], boolean>;
}

/** How long a frame that is loaded may take to answer, in milliseconds. */
const patience = 10_000;

/** Asks the frame how tall it is; nothing where it does not answer. One that was refused is hidden. */
async function heightOf(frame: HTMLIFrameElement): Promise<number | undefined> {
  const id = frame.dataset.anyqtama;
  if (!id || frame.hidden) return undefined;
  const asked: HostSays = { anyqtama: protocol, id, listening: true };
  return new Promise((resolve) => {
    const hear = ({ source, data }: MessageEvent<FrameSays>) => {
      if (source !== frame.contentWindow || !isFrameSaying(data, id)) return;
      removeEventListener('message', hear);
      resolve(data.height);
    };
    addEventListener('message', hear);
    frame.contentWindow?.postMessage(asked, '*'); // no secret, and a sandboxed frame has no origin
    setTimeout(resolve, patience);
  });
}

const needed = [
  'allow-scripts',
  'allow-same-origin',
  'allow-forms',
  'allow-downloads',
  'allow-modals',
];

const letsWork = ({ sandbox }: HTMLIFrameElement) =>
  sandbox.length === 0 || needed.every((token) => sandbox.contains(token));

const knowsItsLanguage = ({ src }: HTMLIFrameElement) =>
  isLanguage(new URL(src, location.href).searchParams.get('lang'));

export async function examineFrame(frame: HTMLIFrameElement): Promise<Found> {
  const wanted = await heightOf(frame);
  return {
    script: Boolean(frame.dataset.anyqtama),
    version: namesThisVersion('frame'),
    frame: wanted !== undefined,
    sandbox: letsWork(frame),
    height: wanted !== undefined && Math.abs(frame.clientHeight - wanted) <= 1,
    visible: isSeen(frame),
    language: knowsItsLanguage(frame),
  } satisfies Record<(typeof frameChecks)[number], boolean>;
}

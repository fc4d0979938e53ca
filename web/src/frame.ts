import { handed, isFrameSaying, protocol, type HostSays } from './frame-message.ts';

/**
 * For the host of a frame: gives each `<iframe data-anyqtama>` the height of what is in it. One file, no
 * dependencies, nothing but messages crosses.
 */

const here = import.meta.url; // by another name: the builder would write the page into this script
const embed = new URL('../embed.html', here);

/** Where the frame leads: to its own address, with what its `data-…` ask for. */
function addressOf(frame: HTMLIFrameElement): URL {
  const address = new URL(frame.src || embed);
  for (const name of handed) {
    const value = frame.getAttribute(`data-${name}`);
    if (value !== null) address.searchParams.set(name, value);
  }
  return address;
}

/** A sandboxed frame has no origin of its own: its messages come from `null`. */
const originOf = ({ sandbox }: HTMLIFrameElement, { origin }: URL) =>
  sandbox.length > 0 && !sandbox.contains('allow-same-origin') ? 'null' : origin;

/** What a browser reports of a breach of the policy. */
interface Refusal extends ReportBody {
  readonly disposition: string;
  readonly effectiveDirective: string;
  readonly blockedURL: string;
}

/**
 * Where the policy keeps a frame out a browser shows a broken box: the text beside it says more. It may have been
 * kept out before this script came.
 */
function hideWhenRefused(frame: HTMLIFrameElement, { origin }: URL) {
  if (!('ReportingObserver' in window)) return;
  const refuses = ({ body }: Report) => {
    const { disposition, effectiveDirective, blockedURL } = body as Refusal;
    const ours = effectiveDirective === 'frame-src' && blockedURL.startsWith(origin);
    return disposition === 'enforce' && ours;
  };
  const hide = (reports: Report[]) => (frame.hidden ||= reports.some(refuses));
  new ReportingObserver(hide, { types: ['csp-violation'], buffered: true }).observe();
}

function follow(frame: HTMLIFrameElement) {
  if (frame.dataset.anyqtama) return;
  const id = crypto.randomUUID();
  frame.dataset.anyqtama = id;
  frame.title ||= 'Anyqtama';
  const address = addressOf(frame);
  const origin = originOf(frame, address);
  const listen = () => {
    const said: HostSays = { anyqtama: protocol, id, listening: true };
    // It may have no origin to be named by, or be on its way yet: what is said to it is no secret.
    frame.contentWindow?.postMessage(said, '*');
  };
  addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin || !isFrameSaying(data, id)) return;
    frame.height = String(data.height);
    if (data.step && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
  hideWhenRefused(frame, address);
  frame.addEventListener('load', listen);
  if (frame.src === address.href)
    listen(); // it may be loaded already
  else frame.src = address.href;
}

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-anyqtama]')) {
  follow(frame);
}

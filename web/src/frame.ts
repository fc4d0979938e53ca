import { handed, isFrameSaying, protocol, type HostSays } from './frame-message.ts';

/**
 * For the host of a frame: gives each `<iframe data-anyqtama>` its address and the height of what is in it.
 * One file, no dependencies, nothing but messages crosses.
 */

const here = import.meta.url; // by another name: the builder would write the page into this script
const embed = new URL('../embed.html', here);

function addressOf(frame: HTMLIFrameElement, id: string): string {
  const address = new URL(frame.getAttribute('src') ?? embed, embed);
  for (const name of handed) {
    const value = frame.getAttribute(`data-${name}`);
    if (value !== null) address.searchParams.set(name, value);
  }
  address.hash = new URLSearchParams({ host: location.origin, id }).toString();
  return address.href;
}

/** A sandboxed frame has no origin of its own: its messages come from `null`. */
const originOf = (frame: HTMLIFrameElement, address: string) =>
  frame.sandbox.length > 0 && !frame.sandbox.contains('allow-same-origin')
    ? 'null'
    : new URL(address).origin;

function follow(frame: HTMLIFrameElement) {
  if (frame.dataset.anyqtama === 'followed') return;
  frame.dataset.anyqtama = 'followed';
  const id = crypto.randomUUID();
  const address = addressOf(frame, id);
  const origin = originOf(frame, address);
  frame.title ||= 'Anyqtama';
  frame.addEventListener('load', () => {
    const said: HostSays = { anyqtama: protocol, id, listening: true };
    // A frame without an origin cannot be named: what is said to it is no secret.
    frame.contentWindow?.postMessage(said, origin === 'null' ? '*' : origin);
  });
  addEventListener('message', ({ source, origin: from, data }) => {
    if (source !== frame.contentWindow || from !== origin || !isFrameSaying(data, id)) return;
    frame.height = String(data.height);
    if (data.step && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  });
  frame.src = address;
}

for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-anyqtama]')) {
  follow(frame);
}

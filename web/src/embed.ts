import { handed, isHostSaying, protocol, type FrameSays } from './frame-message.ts';

/** The check in a frame: takes its attributes from the address, and tells the host how tall it is. */

const check = document.querySelector('anyqtama-check') as HTMLElement;
const query = new URLSearchParams(location.search);
for (const name of handed) {
  const value = query.get(name);
  if (value !== null) check.setAttribute(name, value);
}
document.documentElement.lang = query.get('lang') ?? 'en';

/** Who may hear: the origin and the id that the host's script wrote behind the address. */
const given = new URLSearchParams(location.hash.slice(1));
const host = given.get('host');
const id = given.get('id') ?? '';

let told = 0;

function tell(step: boolean) {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (!step && Math.abs(height - told) < 1) return;
  told = height;
  const said: FrameSays = { anyqtama: protocol, id, height, step };
  if (host && parent !== window) parent.postMessage(said, host);
}

if (host) {
  document.documentElement.classList.add('grows');
  new ResizeObserver(() => tell(false)).observe(document.body);
  addEventListener('message', ({ source, origin, data }) => {
    if (source !== parent || origin !== host || !isHostSaying(data, id)) return;
    told = 0;
    tell(false);
  });
}

let view = '';
check.addEventListener('anyqtama-ready', () => {
  check.shadowRoot?.addEventListener('anyqtama-shown', (event) => {
    const { view: shown } = (event as CustomEvent<{ readonly view: string }>).detail;
    if (view && view !== shown) tell(true);
    view = shown;
  });
});

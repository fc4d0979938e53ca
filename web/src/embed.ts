import { handed, isHostSaying, protocol, type FrameSays } from './frame-message.ts';

/** The check in a frame: takes its attributes from the address, and tells the host how tall it is. */

const check = document.querySelector('anyqtama-check') as HTMLElement;
const query = new URLSearchParams(location.search);
for (const name of handed) {
  const value = query.get(name);
  if (value !== null) check.setAttribute(name, value);
}
document.documentElement.lang = query.get('lang') ?? 'en';

/** Who listens: the origin of the host, and the id that its script gave this frame. */
let host = '';
let id = '';
let told = 0;

function tell(step: boolean) {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (!host || (!step && Math.abs(height - told) < 1)) return;
  told = height;
  const said: FrameSays = { anyqtama: protocol, id, height, step };
  parent.postMessage(said, host);
}

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || parent === window || !isHostSaying(data)) return;
  host = origin;
  id = data.id;
  told = 0;
  document.documentElement.classList.add('grows');
  tell(false);
});
new ResizeObserver(() => tell(false)).observe(document.body);

let view = '';
check.addEventListener('anyqtama-ready', () => {
  check.shadowRoot?.addEventListener('anyqtama-shown', (event) => {
    const { view: shown } = (event as CustomEvent<{ readonly view: string }>).detail;
    if (view && view !== shown) tell(true);
    view = shown;
  });
});

// What no page may do.
import { site } from './site.mjs';

/** Told to the console, where `watch` hears it. */
function tellBreaches() {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    console.error(`policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
  });
}

/** Writes down what no page may do: report errors, warnings or breaches of the policy, or send. */
export async function watch(page) {
  const faults = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const opened = protocol === 'file:' && request.isNavigationRequest();
    const own = protocol === 'data:' || hostname === new URL(site.url).hostname || opened;
    if (!own || request.method() !== 'GET') faults.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => faults.push(`socket ${socket.url()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) faults.push(message.text());
  });
  await page.addInitScript(tellBreaches);
  return faults;
}

import { precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';

/**
 * Keeps one whole version of the page, and answers from it alone. The next version is fetched beside
 * it and takes its place when a person agrees, or when no tab shows the old one any more.
 */
declare const self: ServiceWorkerGlobalScope & { readonly __WB_MANIFEST: PrecacheEntry[] };

// The address holds the language and never chooses another file.
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/^/] });

self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

async function openPages() {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.filter(({ url }) => url.startsWith(self.registration.scope));
}

/** Another tab may be in the middle of the interview: its later parts would be gone. */
async function takeOver(asking: ExtendableMessageEvent['source']) {
  if ((await openPages()).length > 1) asking?.postMessage('others');
  else await self.skipWaiting();
}

self.addEventListener('message', (event) => {
  if (event.data === 'use') event.waitUntil(takeOver(event.source));
});

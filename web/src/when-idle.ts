/** Acts once the page has nothing better to do. */
export function whenIdle(act: () => void) {
  if ('requestIdleCallback' in self) self.requestIdleCallback(act);
  else setTimeout(act);
}

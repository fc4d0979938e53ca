/** Whether what stands in a portal's page is of the version that is published beside the self-check. */
import { released } from './released.ts';

/** Whether the script of the lines, if it stands in the page, is named with the version and the hash published here. */
export function namesThisVersion(name: keyof typeof released.integrity): boolean {
  const { version, integrity } = released;
  const script = [...document.scripts].find(({ src }) => src.includes(`/widget/${name}.js`));
  const named = script && new URL(script.src).searchParams.get('v');
  const isHash = !script?.integrity || script.integrity.includes(integrity[name]);
  return isHash && (named ?? version) === version;
}

/** A script without version in its address may be an old copy: it says itself what it is. */
export function isThisVersion(): boolean {
  const element: (CustomElementConstructor & { readonly version?: string }) | undefined =
    customElements.get('anyqtama-check');
  return (element?.version ?? released.version) === released.version;
}

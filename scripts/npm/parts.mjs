// What others made and the package carries, with its terms: for people, and for machines.
import { readFileSync } from 'node:fs';

const at = (path) => new URL(path, import.meta.url);
const text = (licence) => readFileSync(at(`licences/${licence}.txt`), 'utf8').trimEnd();
const byName = (a, b) => (a.name < b.name ? -1 : 1);

/** What is linked into the WebAssembly module and its script. No tool lists it. */
const native = JSON.parse(readFileSync(at('native-parts.json'), 'utf8'));

const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** `bundled`: what Vite found in the element's scripts. */
export const partsOf = (bundled) =>
  [...bundled.map((part) => ({ ...part, purl: purlOf(part) })), ...native].sort(byName);

/** Some packages come without the text of their licence. */
const termsOf = (part) =>
  part.text?.trim() ?? part.identifier.split(' WITH ').map(text).join('\n\n');

/** Parts under the same terms stand together, above them. */
export function notices(parts) {
  const holders = new Map();
  for (const part of parts) {
    const { name, version, identifier, copyright = [] } = part;
    const holder = [`${name} ${version} (${identifier})`, ...copyright].join('\n  ');
    const terms = termsOf(part);
    holders.set(terms, [...(holders.get(terms) ?? []), holder]);
  }
  const sections = [...holders].map(([terms, names]) => `${names.join('\n')}\n\n${terms}\n`);
  return [
    'What others made and this package carries. sbom.cdx.json lists the same.\n',
    ...sections,
  ].join(`\n${'-'.repeat(78)}\n\n`);
}

const licenceOf = (identifier) =>
  identifier.includes(' ') ? { expression: identifier } : { license: { id: identifier } };

function component({ name, version, identifier, purl }) {
  const licenses = [licenceOf(identifier)];
  return { type: 'library', 'bom-ref': purl, name, version, licenses, purl };
}

/** A bill of materials in the form of CycloneDX; without the time, so that the same package has the same. */
export function sbom(parts, { name, version, license }) {
  const whole = component({ name, version, identifier: license, purl: purlOf({ name, version }) });
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: whole },
    components: parts.map(component),
    dependencies: [{ ref: whole.purl, dependsOn: parts.map(({ purl }) => purl) }],
  };
}

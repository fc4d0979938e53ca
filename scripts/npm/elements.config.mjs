// For the analyzer of custom elements: what of `<anyqtama-check>` is public, under the names that the package has.
// Everything is read from widget.ts: attributes, events, parts and variables stand in the comment of the class.

const source = 'src/widget.ts';
const packaged = 'element/anyqtama-check.js';

const isPublic = ({ privacy }) => privacy !== 'private';
/** A type is no export of a script. */
const isOwn = ({ declaration }) => declaration.module === packaged;

const asPackaged = {
  name: 'as-packaged',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = JSON.parse(JSON.stringify(manifest.modules).replaceAll(source, packaged));
    for (const module of manifest.modules) {
      for (const one of module.declarations) one.members = one.members.filter(isPublic);
      module.exports = module.exports.filter(isOwn);
    }
  },
};

export default { globs: [source], plugins: [asPackaged], packagejson: false };

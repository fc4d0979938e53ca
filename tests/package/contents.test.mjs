// What is in the package: as registries and tools want it, with the terms of everything that others made.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv from 'ajv';
import { at, manifest, project, run, tarball } from './project.mjs';

const folder = `${project({})}/node_modules/anyqtama`;
const read = (path) => readFileSync(`${folder}/${path}`, 'utf8');
const json = (path) => JSON.parse(readFileSync(path, 'utf8'));

test('publint has no complaint', () => {
  assert.match(run(folder, 'publint', '--strict', '--pack=false'), /All good!/);
});

test('its types are found wherever modules are', () => {
  assert.match(run(folder, 'attw', tarball, '--profile', 'esm-only'), /node16 \(from ESM\): 🟢/);
});

test('it names no folder of the machine that made it', () => {
  const files = run(folder, 'find', '.', '-type', 'f').trim().split('\n');
  const naming = files.filter((path) => read(path).includes(at('.').slice(0, -1)));
  assert.ok(files.length > 100);
  assert.deepEqual(naming, []);
});

/** A schema of CycloneDX under the name by which others refer to it. */
function cycloneDx(name) {
  const file = `${name}.SNAPSHOT.schema.json`;
  const folder = 'tests/package/node_modules/@cyclonedx/cyclonedx-library/res/schema';
  return { ...json(at(`${folder}/${file}`)), $id: `http://cyclonedx.org/schema/${file}` };
}

const bom = JSON.parse(read('sbom.cdx.json'));

test('the bill of materials has the form of CycloneDX', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(cycloneDx(name));
  const isBom = ajv.compile(cycloneDx('bom-1.6'));
  assert.ok(isBom(bom), JSON.stringify(isBom.errors));
  assert.ok(!isBom({ ...bom, components: [{ name: 'without a type' }] }));
  assert.equal(bom.metadata.component.version, manifest.version);
});

const versions = new Map(bom.components.map(({ name, version }) => [name, version]));

test('it lists what the page is made of, as the lock file has it', () => {
  const { packages } = json(at('web/package-lock.json'));
  for (const name of Object.keys(packages[''].dependencies)) assert.ok(versions.has(name), name);
  for (const [name, version] of versions) {
    const locked = packages[`node_modules/${name}`];
    if (locked) assert.equal(version, locked.version, name);
  }
});

const emscripten = '/usr/share/emscripten';
const header = '/usr/include/nlohmann/detail/abi_macros.hpp';
const numberIn = (text, name) => RegExp(`define ${name} (\\d+)`).exec(text)[1];

/** Of what is linked into the module: the version that this machine has. */
const linked = {
  nlohmann_json() {
    const text = readFileSync(header, 'utf8');
    return ['MAJOR', 'MINOR', 'PATCH']
      .map((part) => numberIn(text, `NLOHMANN_JSON_VERSION_${part}`))
      .join('.');
  },
  emscripten: () =>
    readFileSync(`${emscripten}/emscripten-version.txt`, 'utf8').replace(/["\s]/g, ''),
  musl: () => readFileSync(`${emscripten}/system/lib/libc/musl/VERSION`, 'utf8').trim(),
  'libc++, libc++abi, compiler-rt'() {
    const text = readFileSync(`${emscripten}/system/lib/libcxx/readme.txt`, 'utf8');
    return /release (\d+\.\d+\.\d+)/.exec(text)[1];
  },
};

for (const [name, version] of Object.entries(linked)) {
  test(`it lists ${name}, in the version that is linked in`, () => {
    assert.equal(versions.get(name), version());
  });
}

test('everything listed has its terms in the notices', () => {
  const notices = read('NOTICES.txt');
  for (const [name, version] of versions) assert.ok(notices.includes(`${name} ${version} (`), name);
  for (const words of [
    /Apache License\s+Version 2\.0/,
    /LLVM Exceptions to the Apache 2\.0 License/,
    /Permission is hereby granted, free of charge/,
    /Redistribution and use in source and binary forms/,
  ]) {
    assert.match(notices, words);
  }
});

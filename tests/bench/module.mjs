// How long the module takes, JSON to JSON, and its memory. scripts/bench runs it; nothing is asserted.
import { readFile } from 'node:fs/promises';
import { catalogueUrl, load } from '../../build/wasm/engine-node.js';

const requests = {
  'assess, answered in full': [
    'assess',
    {
      as_of: '2022-05-04T10:00',
      answers: {
        profession: 'health/oncologist',
        higher_education: 'matching',
        academic_degree: 'none',
        english_teaching_certificate: false,
        experience: { periods: [{ from: '2019-02-01' }] },
        qualification_level: 7,
        foreign_language: true,
        education_recognition: 'recognised',
        documents: ['application', 'identity_document'],
      },
    },
  ],
  'assess, nothing answered': ['assess', { as_of: '2022-05-04' }],
  'professions, one letter': ['professions', { typed: 'о', limit: 5 }],
  'professions, two words': ['professions', { typed: 'data admin', limit: 5 }],
  'professions, misspelt': ['professions', { typed: 'databse administartor', limit: 5 }],
  'professions, other layout': ['professions', { typed: 'dhfx jyrjkju', limit: 5 }],
  'professions, advert': [
    'professions',
    { typed: 'Инженер КИПиА на газокомпрессорную станцию, Актобе', limit: 5 },
  ],
  'professions, not listed': ['professions', { typed: 'ветеринар', limit: 5 }],
};

/** Processor time of one call in µs: the least of 20 rounds, for the machine has other work too. */
function microseconds(call) {
  const rounds = Array.from({ length: 20 }, () => {
    const begun = process.cpuUsage();
    for (let calls = 0; calls < 200; calls += 1) call();
    const { user, system } = process.cpuUsage(begun);
    return (user + system) / 200;
  });
  return Math.min(...rounds);
}

const catalogue = await readFile(catalogueUrl);

async function milliseconds(name, work) {
  const begun = performance.now();
  const result = await work();
  console.log(`${name.padEnd(32)}${(performance.now() - begun).toFixed(1).padStart(10)} ms`);
  return result;
}

const engine = await milliseconds('load', () => load({ catalogue: false }));
await milliseconds('catalogue, for the first time', () => engine.addCatalogue(catalogue));
await milliseconds('catalogue, again', () => engine.addCatalogue(catalogue));

for (const [name, [verb, request]] of Object.entries(requests)) {
  const text = JSON.stringify(request);
  const time = microseconds(() => engine.text[verb](text)).toFixed(1);
  console.log(`${name.padEnd(32)}${time.padStart(10)} µs`);
}

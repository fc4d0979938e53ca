// What is asked of the module, and how long a call takes: the same in Node and in a browser.
const answers = {
  profession: 'health/oncologist',
  higher_education: 'matching',
  academic_degree: 'none',
  english_teaching_certificate: false,
  experience: { periods: [{ from: '2019-02-01' }] },
  qualification_level: 7,
  foreign_language: true,
  education_recognition: 'recognised',
  documents: ['application', 'identity_document'],
};

const typed = {
  'one letter': 'о',
  'two words': 'data admin',
  misspelt: 'databse administartor',
  'other layout': 'dhfx jyrjkju',
  advert: 'Инженер КИПиА на газокомпрессорную станцию, Актобе',
  'not listed': 'ветеринар',
};

export const requests = [
  ['assess', 'answered in full', { as_of: '2022-05-04T10:00', answers }],
  ['assess', 'nothing answered', { as_of: '2022-05-04' }],
  ...Object.entries(typed).map(([what, text]) => ['professions', what, { typed: text, limit: 5 }]),
];

/** Time of one call in µs by `clock` (ms): the least of 20 rounds, for the machine has other work too. */
function microseconds(call, clock) {
  const calls = 200;
  const rounds = Array.from({ length: 20 }, () => {
    const begun = clock();
    for (let done = 0; done < calls; done += 1) call();
    return ((clock() - begun) / calls) * 1e3;
  });
  return Math.min(...rounds);
}

export function callFigures(engine, clock) {
  return requests.map(([verb, what, request]) => {
    const text = JSON.stringify(request);
    const value = microseconds(() => engine.text[verb](text), clock);
    return { name: `${verb}, ${what}`, unit: 'µs', value, budget: verb };
  });
}

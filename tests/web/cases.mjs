// The people of the journey, as requests to the engine.
const oncologist = {
  profession: 'health/oncologist',
  academic_degree: 'none',
  english_teaching_certificate: false,
  qualification_level: 7,
  foreign_language: false,
};

export const passing = {
  as_of: '2022-05-04',
  answers: {
    ...oncologist,
    higher_education: 'matching',
    experience: { periods: [{ from: '2019-02-01' }] },
    education_recognition: 'recognised',
    documents: ['iin', 'application', 'education_documents'],
  },
};

export const failing = {
  as_of: '2022-05-04',
  answers: { ...oncologist, higher_education: 'other_field', experience: { years: 0, months: 11 } },
};

export const undecided = {
  as_of: '2022-05-04',
  answers: { profession: 'health/oncologist', higher_education: 'matching', academic_degree: 'none' },
};

export const open = {
  as_of: '2022-05-04',
  answers: {
    ...oncologist,
    higher_education: 'matching',
    academic_degree: 'scientific',
    experience: { periods: [] },
    education_recognition: 'pending',
  },
};

export const repealed = { ...passing, as_of: '2026-11-23' };

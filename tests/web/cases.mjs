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
  answers: {
    profession: 'health/oncologist',
    higher_education: 'matching',
    academic_degree: 'none',
  },
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

export const repealed = { as_of: '2026-11-23' };

/** The other procedures, each with the days that start its time limits. */
export const procedures = {
  extend: {
    as_of: '2022-02-25',
    events: {
      issued: '2021-11-30',
      contract_concluded: '2022-02-25',
      contract_ends: '2023-12-31',
    },
  },
  change_employer: {
    as_of: '2023-03-06',
    events: { issued: '2022-01-10', contract_concluded: '2023-03-01' },
  },
  end_contract: { as_of: '2022-05-04', events: { contract_terminated: '2022-05-04' } },
  reissue: { as_of: '2022-05-04', events: { identity_changed: '2022-05-02' } },
  replace: { as_of: '2022-05-06T19:00' },
  appeal: { as_of: '2022-05-04', events: { complaint_filed: '2022-05-06T19:00' } },
};

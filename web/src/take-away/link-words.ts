/**
 * What links of a version are likely to say: the packer points back to it instead of repeating it. The text
 * belongs to the version: another text makes every link of that version unreadable.
 */
export const linkWords: Readonly<Record<string, string>> = {
  1: [
    'otherunknown,"how":"total","open":true,"open":false}],"filed":{"date":".12.20","time":"18:30"},"typed":',
    'east_kazakhstan north_kazakhstan west_kazakhstan akmola aktobe almaty_region atyrau abai jetisu zhambyl ',
    'karaganda kostanay kyzylorda mangystau pavlodar turkistan ulytau shymkent astana almaty ',
    'minerals electronics machinery chemistry food coke metallurgy maritime air railway culture computing ',
    'health university vocational school teacher-engineer-manager-chief-of-head-director-specialist-and-the-',
    'written_notification complaint duplicate_application identity_change_document reissue_application ',
    'other_field","treaty_exempt","issued_in_kazakhstan","pending","none"],"academic","not_listed","scientific",',
    '"authority_complaint_filed":"complaint_filed":"identity_changed":"contract_terminated":"appeal","end_contract",',
    '"change_employer","replace","reissue","extend","certificate","employment_contract","extension_application",',
    '"experience":{"days":"months":"years":{"edition":"kz-503-2020","request":{"answers":{"academic_degree":"none",',
    '"documents":["iin","digital_signature","application","identity_document","education_documents",',
    '"english_teaching_certificate","work_record"],"education_recognition":"recognised",',
    '"english_teaching_certificate":false,"experience":{"periods":[{"from":"2019-01-01","to":"2021-08-31"},{"from":"',
    '2020-09-01"}]},"foreign_language":true,"higher_education":"matching","profession":"health/","qualification_level"',
    ':7},"as_of":"2022-05-04T","events":{"certificate_ends":"2022-","contract_concluded":"2022-","contract_ends":"',
    '2023-","issued":"2022-"},"procedure":"issue","region":"almaty"}}',
  ].join(''),
};

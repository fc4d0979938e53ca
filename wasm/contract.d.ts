/** The contract: requests and replies of the three verbs, as the schemas in data/schema/ describe them. */

/** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:MM` where a time is allowed; Kazakhstan's civil time. */
export type CivilDate = string;
export type CivilDateTime = string;
export type Language = 'en' | 'ru' | 'kk';
export type Names = Record<Language, string>;

export interface Citation {
  act: string;
  provision: string;
}

export type FaultCode =
  | 'invalid_utf8'
  | 'invalid_json'
  | 'duplicate_key'
  | 'too_large'
  | 'too_deep'
  | 'unknown_key'
  | 'missing_key'
  | 'wrong_type'
  | 'unknown_value'
  | 'out_of_range'
  | 'duplicate_value'
  | 'invalid_date'
  | 'reversed_period'
  | 'not_covered';

export interface Fault {
  code: FaultCode;
  /** JSON Pointer into the request; empty for the request as a whole. */
  at: string;
  from?: CivilDate;
}

export type Reply<Value> = { ok: Value } | { error: Fault };

// assess: the request

export type Procedure =
  'issue' | 'extend' | 'reissue' | 'replace' | 'change_employer' | 'end_contract' | 'appeal';

export type HigherEducation = 'matching' | 'other_field' | 'none';
export type AcademicDegree = 'scientific' | 'academic' | 'other_field' | 'none';
export type QualificationLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export type EducationRecognition =
  'recognised' | 'treaty_exempt' | 'issued_in_kazakhstan' | 'pending' | 'none';

export type DocumentId =
  | 'iin'
  | 'digital_signature'
  | 'application'
  | 'identity_document'
  | 'education_documents'
  | 'english_teaching_certificate'
  | 'work_record'
  | 'extension_application'
  | 'certificate'
  | 'employment_contract'
  | 'written_notification'
  | 'reissue_application'
  | 'identity_change_document'
  | 'duplicate_application'
  | 'complaint';

export interface Span {
  years: number;
  months: number;
  days: number;
}

/** Work from one day to another, both counted; without `to` it goes on. */
export interface Period {
  from: CivilDate;
  to?: CivilDate;
}

/** Periods of matching work, or a total: never both, never nothing. */
export type Experience =
  | { periods: Period[]; years?: never; months?: never; days?: never }
  | ({ periods?: never } & Partial<Span>);

export interface Answers {
  /** An id of `Description.professions`. */
  profession?: 'not_listed' | (string & {});
  higher_education?: HigherEducation;
  academic_degree?: AcademicDegree;
  english_teaching_certificate?: boolean;
  experience?: Experience;
  qualification_level?: QualificationLevel;
  foreign_language?: boolean;
  education_recognition?: EducationRecognition;
  documents?: DocumentId[];
}

export interface Events {
  issued?: CivilDate;
  certificate_ends?: CivilDate;
  contract_concluded?: CivilDate;
  contract_ends?: CivilDate;
  contract_terminated?: CivilDate;
  identity_changed?: CivilDate;
  complaint_filed?: CivilDate | CivilDateTime;
  authority_complaint_filed?: CivilDate | CivilDateTime;
}

export interface AssessRequest {
  as_of: CivilDate | CivilDateTime;
  procedure?: Procedure;
  /** An id of `Description.regions`. */
  region?: string;
  answers?: Answers;
  events?: Events;
}

// assess: the reply

export interface InForce {
  from: CivilDate | null;
  not_before: CivilDate;
  to: CivilDate | null;
}

export interface Edition {
  id: string;
  status: 'in_force' | 'repealed';
  in_force: InForce;
}

export type Verdict = 'reached' | 'not_reached' | 'undecided';
export type Outcome = 'no_ground_found' | 'refusal_expected' | 'open_question' | 'undecided';
export type Criterion =
  'higher_education' | 'academic_degree' | 'english_teaching_certificate' | 'experience';

export interface Reading {
  earned: number;
  reachable: number;
  verdict: Verdict;
}

export interface ScoreLine {
  criterion: Criterion;
  /** `null` while the question is unanswered. */
  strict: number | null;
  lenient: number | null;
  most: number;
  citation: Citation;
}

export interface Score {
  threshold: number;
  strict: Reading;
  lenient: Reading;
  lines: ScoreLine[];
}

export type ProfessionFound =
  { id: string; status: 'listed' | 'heading' } | { id: null; status: 'not_listed' };

export interface Ground {
  id: 'qualification' | 'threshold' | 'unreliable_documents';
  status: 'found' | 'open' | 'not_found' | 'undecided' | 'not_checked';
  citation: Citation;
}

export type Change =
  | { criterion: 'higher_education'; to: 'matching' }
  | { criterion: 'academic_degree'; to: 'scientific' }
  | { criterion: 'english_teaching_certificate'; to: true }
  | {
      criterion: 'experience';
      to: Partial<Span>;
      /** The first filing day that gives the target, while a period is open. */
      on?: CivilDate;
    };

export interface WayToReach {
  changes: Change[];
  strict: number;
  lenient: number;
}

export type Need =
  'copy' | 'notarised_copy' | 'notarised_translation' | 'translation' | 'recognition';

export interface Document {
  id: DocumentId;
  status: 'have' | 'missing' | 'not_needed';
  needs: Need[];
  lacks: Need[];
  /** The document that may stand in its place. */
  or?: DocumentId;
  citation: Citation;
}

export type DeadlineId =
  | 'registration'
  | 'forward_to_commission'
  | 'decision'
  | 'certificate_expiry'
  | 'extension_filing'
  | 'extension_decision'
  | 'extended_certificate_expiry'
  | 'employer_change_notice'
  | 'contract_end_notice'
  | 'identity_change_application'
  | 'reissue'
  | 'replacement'
  | 'provider_review'
  | 'authority_review';

export type StartEvent =
  | 'filed'
  | 'registered'
  | 'issued'
  | 'contract_concluded'
  | 'contract_ends'
  | 'contract_terminated'
  | 'identity_changed';

export interface Term {
  count: number;
  unit: 'working_day' | 'month' | 'year';
}

export interface SkippedDay {
  date: CivilDate;
  /** `weekend`, or the id of the calendar entry. */
  reason: string;
}

export interface Alternative {
  due: CivilDate;
  because: 'rules_para_11' | 'std_3' | 'start_day_counts' | 'three_years_from_extension';
  citation: Citation;
}

export interface Deadline {
  id: DeadlineId;
  actor: 'applicant' | 'authority';
  starts: { event: StartEvent; date: CivilDate | null };
  term: Term | null;
  due: CivilDate | null;
  skipped: SkippedDay[];
  alternatives: Alternative[];
  certainty: 'confirmed' | 'projected' | 'unknown' | null;
  citation: Citation;
  /** What ends sooner than the term: `due` is its day. */
  capped_by?: 'certificate_expiry' | 'certificate_ends' | 'contract_ends';
  see_also?: Citation[];
}

export type QuestionId = keyof Answers;
export type OpenQuestionId =
  | 'education_points_add_up'
  | 'academic_degree_meaning'
  | 'band_edge'
  | 'certificate_for_any_profession'
  | 'heading_as_profession'
  | 'education_level_without_points'
  | 'level_below_entry'
  | 'language_not_known';

export interface OpenQuestion {
  id: OpenQuestionId;
  citation: Citation;
}

export type Notice =
  | { id: 'order_repealed'; since: CivilDate; successor: string; citation?: never }
  | { id: 'working_hours_assumed'; since?: never; successor?: never; citation?: never }
  | { id: ContextNoticeId; since?: never; successor?: never; citation: Citation };

/** A provision that bears on the procedure, and from which nothing is computed. */
export type ContextNoticeId =
  | 'appc_complaint_three_months'
  | 'appc_review_twenty_days'
  | 'appc_silence_is_refusal'
  | 'contract_term_circular'
  | 'two_duties_same_days'
  | 'contract_end_effect_not_stated'
  | 'old_end_date_kept'
  | 'filing_after_expiry_not_regulated';

/** `outcome`, `score`, `experience` and `profession` are `null` when the procedure assesses none. */
export interface Assessment {
  edition: Edition;
  outcome: Outcome | null;
  score: Score | null;
  experience: Span | null;
  profession: ProfessionFound | null;
  grounds_for_refusal: Ground[];
  ways_to_reach: WayToReach[];
  documents: Document[];
  deadlines: Deadline[];
  open_questions: OpenQuestion[];
  unanswered: QuestionId[];
  notices: Notice[];
}

// professions

export interface ProfessionsRequest {
  typed: string;
  language?: Language;
  limit?: number;
}

/** What led to an entry; `classification` is nothing typed, but work near what was recognised. */
export type HitBy = 'title' | 'alias' | 'id' | 'number' | 'classification';

/** How a typed word led to a word of the name. */
export type Likeness = 'same' | 'spelling' | 'beginning' | 'family' | 'transliterated';

/** In what an entry differs from the occupation typed. */
export type Difference = 'sector' | 'work' | 'part_of_title';

/** A typed word that stands in the matched name. */
export interface WordMatch {
  /** In code points of `typed`, not in units of a JavaScript string. */
  begin: number;
  end: number;
  likeness: Likeness;
  /** Typing errors. */
  edits: number;
}

export interface ProfessionHit {
  id: string;
  /** From 0.01 to 1, to two places; 1 for the very words of one of its names. */
  score: number;
  /** The name that matched, or the id or the printed number. */
  matched: string;
  /** Of `matched`; `null` for an id or a number. */
  language: Language | null;
  by: HitBy;
  /** The same for entries of one occupation under several activities. */
  occupation: string;
  /** Read as typed on the other keyboard layout. */
  other_layout: boolean;
  /** In the order typed. */
  words: WordMatch[];
  /** Empty unless none fits. */
  differs: Difference[];
}

/** An occupation that is known and not on the list. */
export interface RecognisedOccupation {
  id: string;
  /** Unit group of ISCO-08. */
  isco: string;
  /** Unofficial. */
  title: Names;
}

/** Best first; where none fits the hits are suggestions. */
export interface ProfessionHits {
  hits: ProfessionHit[];
  none_fits: boolean;
  /** What was typed, where none fits and it is known. */
  recognised: RecognisedOccupation | null;
}

// describe

export interface Profession {
  id: string;
  kind: 'profession' | 'recommended_occupation' | 'heading';
  sector: string;
  activity: string;
  group: string | null;
  qualification_levels: QualificationLevel[];
  requires_foreign_language: boolean;
  /** English as printed in the act; Russian and Kazakh are unofficial. */
  title: Names;
}

export interface DescribedEdition {
  id: string;
  act: string;
  /** True where the text of the act was not found: nothing is computed from it. */
  partial: boolean;
  in_force: InForce;
  repealed: { since: CivilDate; successor: string } | null;
}

export interface DescribedProcedure {
  id: Procedure;
  assesses_qualification: boolean;
  documents: DocumentId[];
  deadlines: DeadlineId[];
  citation: Citation;
}

export interface Range {
  least: number;
  most: number;
}

export type DescribedQuestion = { id: QuestionId } & (
  | { kind: 'profession' | 'yes_no' | 'documents' }
  | { kind: 'choice'; choices: string[] }
  | { kind: 'whole_number'; range: Range }
  | { kind: 'experience'; ranges: Record<keyof Span, Range> }
);

/** A sector or an activity of the list: entries name it by its English name as printed. */
export interface ListPart {
  id: string;
  name: Names;
}

export interface Region {
  id: string;
  name: Names;
  /** Offsets from UTC, in the order of time. */
  clock: { from: CivilDate | null; utc_offset: string }[];
}

export interface CalendarYear {
  year: number;
  status: 'official' | 'verified' | 'projected';
}

export interface Description {
  version: string;
  editions: DescribedEdition[];
  procedures: DescribedProcedure[];
  /** In asking order. */
  questions: DescribedQuestion[];
  events: { id: keyof Events; may_have_time: boolean }[];
  sectors: ListPart[];
  activities: ListPart[];
  professions: Profession[];
  documents: { id: DocumentId; needs: Need[] }[];
  regions: Region[];
  calendar_years: CalendarYear[];
}

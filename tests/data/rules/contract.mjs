// Every id of the contract, as the message that must name it.

const ids = (list) => list.map(({ id }) => id);

const choicesOf = ({ kind, choices, range }) => {
  if (kind === 'yes_no') return [true, false];
  if (kind === 'whole_number')
    return Array.from({ length: range.most - range.least + 1 }, (_, i) => range.least + i);
  return choices ?? [];
};

const unique = (list) => [...new Set(list)];

/** What the rulebook names. */
const ofRulebook = (book) => ({
  procedure: ids(book.procedures),
  question: ['procedure', 'as_of', 'region', ...ids(book.questions)],
  choice: book.questions.flatMap((one) => choicesOf(one).map((choice) => `${one.id}-${choice}`)),
  event: ['filed', 'registered', ...ids(book.events)],
  criterion: ids(book.scoring.criteria),
  change: ids(book.scoring.criteria),
  ground: ids(book.grounds_for_refusal),
  open_question: ids(book.open_questions),
  document: unique(book.procedures.flatMap(({ documents }) => ids(documents))),
  need: unique(book.procedures.flatMap(({ documents }) => documents.flatMap(({ needs }) => needs))),
  deadline: unique(book.time_limits.map(({ id, shown_as: shown }) => shown ?? id)),
  notice: ['order_repealed', ...ids(book.notices)],
  certificate_end: ids(book.termination),
  withdrawal: ids(book.withdrawal),
  duty: ids(book.duties),
  appeal: ids(book.appeal_steps),
});

const words = (node) => node.enum.filter((word) => word !== null);

/** What a reply says. */
const ofReply = ({ $defs }) => ({
  outcome: words($defs.assessment.properties.outcome),
  verdict: words($defs.tally.properties.verdict),
  ground_status: words($defs.ground.properties.status),
  profession_status: $defs.profession.oneOf.flatMap(
    ({ properties: { status } }) => status.enum ?? [status.const],
  ),
  edition_status: words($defs.edition.properties.status),
  document_status: words($defs.document.properties.status),
  actor: words($defs.deadline.properties.actor),
  certainty: words($defs.deadline.properties.certainty),
  term: words($defs.term.properties.unit),
  because: words($defs.alternative.properties.because),
  error: words($defs.error.properties.code),
});

const ofLists = (schemas) => ({
  profession_kind: words(schemas.professions.$defs.entry.properties.kind),
  handling: words(schemas.defects.$defs.defect.properties.handling),
});

const messages = (kinds) =>
  Object.entries(kinds).flatMap(([kind, names]) => names.map((name) => `${kind}-${name}`));

export const idsOfContract = ({ rulebooks, reply, schemas }) =>
  unique([...rulebooks.map(ofRulebook), ofReply(reply), ofLists(schemas)].flatMap(messages));

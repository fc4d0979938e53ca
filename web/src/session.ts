import type { AssessRequest, Assessment, Fault, Reply } from '#engine';
import { requestOf, withAnswer, type Case, type Path } from './case.ts';
import { allFaults } from './flow/all-faults.ts';
import { placeOf } from './flow/places.ts';
import { nextView, previousView, stepsOf, type Standing, type ViewId } from './flow/steps.ts';
import type { Variant } from './flow/variants.ts';

/** One person's visit: the answers, the place in the interview, what the engine last said. */
export class Session implements Standing {
  view: ViewId = 'procedure';
  readonly seen = new Set<ViewId>();
  /** The last assessment the engine gave; while an answer is at fault, the one before it. */
  assessment: Assessment | null = null;
  /** Everything in the answers that the engine cannot read. */
  faults: readonly Fault[] = [];
  /** How often the person tried to go on past a fault; 0 keeps it unsaid while they type. */
  attempt = 0;
  /** Other answers to compare with the person's own; the case itself knows nothing of them. */
  variants: readonly Variant[] = [];
  /** What was typed to find a profession, while no line of the list was chosen for it. */
  sought = '';
  /** Whether the person tried to go on and leave it so. */
  soughtInVain = false;
  /** Whether there is anything to lose. */
  touched = false;
  /** Whether something was typed that is never kept, not even over a reload: the application. */
  drafted = false;

  /** `lastDay` is the last filing day of the rules; `ask` gives nothing while no engine runs. */
  constructor(
    public person: Case,
    private readonly lastDay: string,
    readonly ask: (request: AssessRequest) => Reply<Assessment> | null,
  ) {
    this.assess();
  }

  /** Takes other answers in place of these; the views already seen come with them. */
  open(person: Case, seen: Iterable<ViewId> = []) {
    this.person = person;
    this.assessment = null;
    this.seen.clear();
    for (const view of seen) this.seen.add(view);
    this.touched = false;
    this.assess();
  }

  answer(path: Path, value: unknown) {
    this.person = withAnswer(this.person, path, value);
    if (path[1] === 'profession') this.seek('');
    this.touched = true;
    this.assess();
  }

  seek(typed: string) {
    this.sought = typed.trim();
    if (!this.sought) this.soughtInVain = false;
  }

  /** Shows a view. Who comes to a step with a fault is told of it. */
  go(view: ViewId) {
    if (view === this.view) return;
    this.view = view;
    this.soughtInVain = false;
    this.attempt = this.faultHere() ? 1 : 0;
  }

  /**
   * On to the next question; a fault in this one, or a search without a choice, is said instead.
   * Returns whether it went on.
   */
  advance(): boolean {
    if (this.faultHere()) {
      this.attempt += 1;
      return false;
    }
    const onSheet = this.view === 'sheet';
    if (this.sought && (onSheet || this.view === 'profession')) {
      this.soughtInVain = true;
      return false;
    }
    const shown = onSheet ? stepsOf(this.person.procedure) : [this.view];
    for (const view of shown) this.seen.add(view);
    this.go(onSheet || this.view === 'review' ? 'result' : nextView(this.view, this));
    return true;
  }

  back() {
    const before = previousView(this.view, this);
    if (before) this.go(before);
  }

  /** Whether there is anything that a person would miss. */
  get hasAnything(): boolean {
    return this.touched || this.seen.size + this.variants.length > 0 || this.sought !== '';
  }

  get fault(): Fault | null {
    return this.faults[0] ?? null;
  }

  /** The faults of the questions on screen. */
  faultsHere(): readonly Fault[] {
    if (this.view === 'sheet') return this.faults;
    return this.faults.filter((fault) => placeOf(fault, this.person).step === this.view);
  }

  faultHere(): boolean {
    return this.faultsHere().length > 0;
  }

  /** Whether the person tried to go on, and something here must be put right first. */
  get isHeldUp(): boolean {
    return this.soughtInVain || (this.attempt > 0 && this.faultHere());
  }

  /** Has the answers assessed. While no engine runs, what was said last stands. */
  assess() {
    const reply = this.ask(requestOf(this.person));
    if (!reply) return;
    if ('ok' in reply) {
      this.assessment = reply.ok;
      this.faults = [];
      this.attempt = 0;
    } else {
      this.faults = allFaults(this.person, this.lastDay, (asked) => this.ask(asked) ?? reply);
    }
  }
}

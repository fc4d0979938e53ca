import type { LaterScenes } from './scenes/desk.ts';
import type { Speech } from './speech.ts';

type Name = keyof LaterScenes;

/** What the first question does without: the scenes, and the file of their words. */
const fetches: { readonly [Each in Name]: () => Promise<LaterScenes[Each]> } = {
  steps: () => import('./scenes/steps.ts'),
  experience: () => import('./scenes/experience.ts'),
  profession: () => import('./scenes/profession.ts'),
  result: () => import('./scenes/outcome.ts'),
  'what-if': () => import('./scenes/what-if.ts'),
  sheet: () => import('./scenes/sheet.ts'),
  why: () => import('./scenes/why.ts'),
  arrival: () => import('./scenes/arrival.ts'),
  recheck: () => import('./scenes/recheck.ts'),
  'take-away': () => import('./scenes/take-away.ts'),
  paper: () => import('./scenes/paper.ts'),
  application: () => import('./scenes/application.ts'),
  plan: () => import('./scenes/plan.ts'),
  editions: () => import('./scenes/editions.ts'),
  about: () => import('./scenes/about.ts'),
  derivation: () => import('./scenes/derivation.ts'),
  stopped: () => import('./scenes/stopped.ts'),
};

/** Parts of the page that are fetched, with their words, when first wanted. */
export class Later {
  readonly #here: Partial<LaterScenes> = {};
  readonly #asked = new Map<Name, Promise<void>>();
  readonly #failed = new Set<Name>();

  /** `arrived` is called when a part is there, or could not be had; `adopt` takes its styles. */
  constructor(
    private readonly speech: Speech,
    private readonly arrived: () => void,
    private readonly adopt: (css: string) => void,
  ) {}

  /** The scenes of a part; nothing while they are on their way. */
  readonly scenes = <Each extends Name>(name: Each): LaterScenes[Each] | undefined => {
    if (!this.#failed.has(name)) void this.want(name);
    return this.#here[name];
  };

  readonly hasFailed = (name: Name) => this.#failed.has(name);

  /** Fetches a part once; a failed attempt may be repeated. */
  readonly want = (name: Name): Promise<void> => {
    const asked = this.#asked.get(name);
    if (asked) return asked;
    this.#failed.delete(name);
    const going = this.#fetch(name)
      .catch(() => {
        this.#failed.add(name);
        this.#asked.delete(name);
      })
      .then(this.arrived);
    this.#asked.set(name, going);
    return going;
  };

  /** Every other part speaks of the steps too. */
  async #steps(name: Name): Promise<void> {
    if (name === 'steps') return;
    await this.want('steps');
    if (this.hasFailed('steps')) throw new Error('the steps did not come');
  }

  async #fetch<Each extends Name>(name: Each): Promise<void> {
    const parts = [fetches[name](), this.speech.add(name), this.#steps(name)] as const;
    const [scenes] = await Promise.all(parts);
    this.adopt(scenes.styles);
    this.#here[name] = scenes;
  }
}

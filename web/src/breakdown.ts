import { EngineStopped, type Engine } from '#engine';

/** Another engine is being started; it runs; none does, or it broke down at once. `''`: nothing happened. */
export type Stop = '' | 'starting' | 'restarted' | 'stopped';

/** What comes of an engine that breaks down: another is awaited, and what was asked is asked again, once. */
export class Breakdown {
  state: Stop = '';

  /** `again` asks anew what the page shows, `changed` shows the state. */
  constructor(
    private readonly again: () => void,
    private readonly changed: () => void,
  ) {}

  /** The same engine, watched. */
  watch(engine: Engine): Engine {
    const watched =
      <Asked, Reply>(ask: (asked: Asked) => Reply) =>
      (asked: Asked) => {
        try {
          return ask(asked);
        } catch (error) {
          if (error instanceof EngineStopped) this.#stopped(error.restarted);
          throw error;
        }
      };
    const { assess, professions } = engine;
    return { ...engine, assess: watched(assess), professions: watched(professions) };
  }

  /** A person acts: what stopped is past, and may be tried again. */
  readonly forget = () => {
    if (this.state !== 'starting') this.state = '';
  };

  readonly retry = () => {
    this.forget();
    this.again();
  };

  #stopped(restarted: Promise<void>) {
    if (this.state === 'starting' || this.state === 'stopped') return;
    const again = this.state === 'restarted';
    this.state = again ? 'stopped' : 'starting';
    this.changed();
    if (again) return;
    restarted.then(
      () => {
        this.state = 'restarted';
        this.again();
      },
      () => {
        this.state = 'stopped';
        this.changed();
      },
    );
  }
}

/** What a frame and the page around it say to each other. `data/schema/embed-message.schema.json` describes it. */

export const protocol = 1;

/** The attributes of the element that a frame takes too: `data-…` at the host, then in its address. */
export const handed = [
  'lang',
  'theme',
  'view',
  'procedure',
  'as-of',
  'profession',
  'hide-header',
  'hide-panel',
];

/** From the frame: how tall it is; `step` when another question or part is shown. */
export interface FrameSays {
  readonly anyqtama: typeof protocol;
  /** As the host gave it. */
  readonly id: string;
  readonly height: number;
  readonly step: boolean;
}

/** From the host: that it listens now, and the id to speak under. */
export interface HostSays {
  readonly anyqtama: typeof protocol;
  readonly id: string;
  readonly listening: true;
}

/** Taller than any page of ours; what asks for more is not ours. */
export const tallest = 40_000;

const isOurs = (
  said: unknown,
): said is { readonly anyqtama: typeof protocol; readonly id: unknown } =>
  typeof said === 'object' && said !== null && (said as FrameSays).anyqtama === protocol;

export function isFrameSaying(said: unknown, id: string): said is FrameSays {
  if (!isOurs(said) || said.id !== id) return false;
  const { height, step } = said as FrameSays;
  return Number.isFinite(height) && height > 0 && height <= tallest && typeof step === 'boolean';
}

export function isHostSaying(said: unknown): said is HostSays {
  return isOurs(said) && typeof said.id === 'string' && (said as HostSays).listening === true;
}

/** The days at which one edition ends and the next begins. */
export interface Turn {
  readonly last: string;
  readonly since: string;
}

/** How near to the turn a filing is told of it: a month on either side. */
const nearDays = 31;

export function isNear(filed: string, { last, since }: Turn): boolean {
  const days = (one: string, two: string) =>
    (Date.parse(`${two}T00:00Z`) - Date.parse(`${one}T00:00Z`)) / 86_400_000;
  return filed <= last ? days(filed, last) < nearDays : days(since, filed) < nearDays;
}

/** The points of a rulebook, as far as the two readings part in them. */
export interface Partings {
  readonly criteria: readonly Parting[];
  readonly highest_only?: { readonly group: string; readonly unless_lenient?: string };
}

export interface Parting {
  readonly id: string;
  readonly group: string;
  readonly points?: readonly { readonly only_lenient?: string }[];
  readonly bands?: readonly { readonly edge_only_lenient?: string }[];
  readonly strict_only_with?: { readonly open_question: string };
}

/** The open questions on which the two readings of a criterion can part. */
export function partingsOf({ criteria, highest_only }: Partings, id: string): readonly string[] {
  const criterion = criteria.find((each) => each.id === id);
  if (!criterion) return [];
  const { group, points = [], bands = [], strict_only_with } = criterion;
  return [
    group === highest_only?.group ? highest_only.unless_lenient : undefined,
    strict_only_with?.open_question,
    ...points.map(({ only_lenient }) => only_lenient),
    ...bands.map(({ edge_only_lenient }) => edge_only_lenient),
  ].filter((question) => question !== undefined);
}

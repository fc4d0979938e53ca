/** Opens every fold under `root`; gives back how to close them again. */
export function openFolds(root: ParentNode): () => void {
  const folded = [
    ...root.querySelectorAll<HTMLDetailsElement>('details:not([open], .screen-only)'),
  ];
  for (const each of folded) each.open = true;
  return () => {
    for (const each of folded) each.open = false;
  };
}

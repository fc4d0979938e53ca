/** The state of a form in the fragment of its address, so that it can be sent, reloaded and come back to. */

type Values = Readonly<Record<string, FormDataEntryValue>>;

export const valuesOf = (form: HTMLFormElement): Values => Object.fromEntries(new FormData(form));

/** What differs from `first`, the values at first; a box that was unticked has none. */
export function fragmentOf(form: HTMLFormElement, first: Values): string {
  const now = valuesOf(form);
  const names = Object.keys({ ...first, ...now });
  const changed = names.filter((name) => now[name] !== first[name]);
  return new URLSearchParams(changed.map((name) => [name, String(now[name] ?? '')])).toString();
}

/** Sets one field; false where it has no such value. */
function set(field: Element | RadioNodeList | null, value: string): boolean {
  if (field instanceof HTMLInputElement && field.type === 'checkbox') {
    field.checked = value === 'on';
    return value === 'on' || value === '';
  }
  const isField =
    field instanceof RadioNodeList ||
    field instanceof HTMLSelectElement ||
    field instanceof HTMLInputElement;
  if (!isField) return false;
  field.value = value;
  return field.value.toLowerCase() === value.toLowerCase(); // a field takes no value that it does not offer
}

/** Fills a form with what an address says, all else as at first. What it could not take is given back. */
export function fill(form: HTMLFormElement, fragment: string): readonly string[] {
  form.reset();
  const said = [...new URLSearchParams(fragment)];
  return said
    .filter(([name, value]) => {
      const before = valuesOf(form)[name];
      if (set(form.elements.namedItem(name), value)) return false;
      if (before !== undefined) set(form.elements.namedItem(name), String(before));
      return true;
    })
    .map(([name, value]) => `${name}=${value}`);
}

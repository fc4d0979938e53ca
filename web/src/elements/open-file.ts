import { html } from 'lit';

/** More than a file of ours holds: the rest of a larger one is not read. */
const most = 300_000;

/** A button that opens a file; one may be dropped on it too. */
export function openFile(
  id: string,
  { label, hint }: { readonly label: string; readonly hint: string },
  take: (text: string, from: EventTarget) => void,
) {
  const read = async (file: File | undefined, from: EventTarget | null) => {
    if (!file || !from) return;
    // Refused as no file of ours where the device does not give it.
    const text = await file
      .slice(0, most)
      .text()
      .catch(() => '');
    take(text, from);
  };
  const chosen = ({ currentTarget }: Event) => {
    const input = currentTarget as HTMLInputElement;
    void read(input.files?.[0], input).then(() => (input.value = ''));
  };
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    void read(event.dataTransfer?.files[0], event.currentTarget);
  };
  return html`<div
    class="open-file"
    data-testid=${id}
    @dragover=${(event: Event) => event.preventDefault()}
    @drop=${dropped}
  >
    <input
      type="file"
      class="unseen"
      id=${id}
      accept=".json,application/json"
      aria-describedby="${id}-hint"
      @change=${chosen}
    />
    <label for=${id} class="secondary">${label}</label>
    <p class="hint" id="${id}-hint">${hint}</p>
  </div>`;
}

/** What this browser keeps, under one key, and only when asked to. Any of it may fail: storage can be closed. */

const key = 'anyqtama';

function tried<Value>(attempt: () => Value, otherwise: Value): Value {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}

function put(storage: Storage, text: string): boolean {
  storage.setItem(key, text);
  return storage.getItem(key) === text;
}

/** The text that was kept; nothing where none was, or none can be had. */
export const kept = () => tried(() => localStorage.getItem(key), null);

/** Whether it was kept. */
export const keepHere = (text: string) => tried(() => put(localStorage, text), false);

/** What goes with this tab over one reload, and only when asked to; whether it will. */
export const carry = (text: string) => tried(() => put(sessionStorage, text), false);
export const carried = () => tried(() => sessionStorage.getItem(key), null);
export const dropCarried = () => tried(() => sessionStorage.removeItem(key), undefined);

/** Whether nothing is kept any more. */
export function forgetHere(): boolean {
  dropCarried();
  tried(() => localStorage.removeItem(key), undefined);
  return kept() === null;
}

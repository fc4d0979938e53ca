/** What this browser keeps, under one key, and only when asked to. Any of it may fail: storage can be closed. */

const key = 'anyqtama';

/** The text that was kept; nothing where none was, or none can be had. */
export function kept(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether it was kept. */
export function keepHere(text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return localStorage.getItem(key) === text;
  } catch {
    return false;
  }
}

/** Whether nothing is kept any more. */
export function forgetHere(): boolean {
  try {
    localStorage.removeItem(key);
    return localStorage.getItem(key) === null;
  } catch {
    return true;
  }
}

/** Preferences kept by the browser. Where it keeps nothing, as in some private windows, they last as long as the page. */
export function readPreference(name: string): string | null {
  try {
    return localStorage.getItem(`asterism.${name}`);
  } catch {
    return null;
  }
}

export function savePreference(name: string, value: string): void {
  try {
    localStorage.setItem(`asterism.${name}`, value);
  } catch {
    // Then it is not kept.
  }
}

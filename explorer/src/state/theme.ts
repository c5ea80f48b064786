import { readPreference, savePreference } from './storage';

export type Theme = 'light' | 'dark';

/** The theme chosen here before; null to follow the system. */
export function savedTheme(): Theme | null {
  const saved = readPreference('theme');
  return saved === 'light' || saved === 'dark' ? saved : null;
}

/** The theme that shows now. */
export const currentTheme = (): Theme =>
  savedTheme() ?? (window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');

export function applyTheme(theme: Theme | null): void {
  if (theme) document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

export function chooseTheme(theme: Theme): void {
  savePreference('theme', theme);
  applyTheme(theme);
}

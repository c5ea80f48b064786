/** The colours of the page, as a canvas needs them. */
import { useEffect, useState } from 'react';
import type { Certainty, EntityKind } from '../../../generated/graphql';
import { CERTAINTIES, KINDS } from '../../words/kinds';

export interface Palette {
  readonly kinds: Readonly<Record<EntityKind, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly paper: string;
  readonly surface: string;
  readonly ink: string;
  readonly muted: string;
  readonly accent: string;
  /** Family names, as CSS writes them. */
  readonly font: string;
}

export const kindToken = (kind: string): string => `--kind-${kind.toLowerCase()}`;
/** What is stated is the rule, and its lines are grey. */
export const certaintyToken = (certainty: string): string =>
  certainty === 'STATED' ? '--line-strong' : `--${certainty.toLowerCase()}`;

function readPalette(): Palette {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const table = <K extends string>(keys: readonly K[], token: (key: K) => string) =>
    Object.fromEntries(keys.map((key) => [key, colour(token(key))])) as Record<K, string>;
  const palette = {
    kinds: table(Object.keys(KINDS) as EntityKind[], kindToken),
    certainties: table(Object.keys(CERTAINTIES) as Certainty[], certaintyToken),
    paper: colour('--paper'),
    surface: colour('--surface'),
    ink: colour('--ink'),
    muted: colour('--muted'),
    accent: colour('--accent'),
    font: getComputedStyle(document.body).fontFamily,
  };
  probe.remove();
  return palette;
}

/** Follows the theme, whether it was chosen or is the system's. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(readPalette);
  useEffect(() => {
    const read = () => setPalette(readPalette());
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    const system = window.matchMedia('(prefers-color-scheme: dark)');
    system.addEventListener('change', read);
    return () => {
      observer.disconnect();
      system.removeEventListener('change', read);
    };
  }, []);
  return palette;
}

/** A colour drowned in another: `share` of the first is left. Both as "rgb(r, g, b)". */
export function mixed(colour: string, into: string, share: number): string {
  const [a, b] = [colour, into].map((each) => (each.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number));
  return `rgb(${(a as number[]).map((value, i) => Math.round(value * share + (b?.[i] ?? 0) * (1 - share))).join(', ')})`;
}

/** The state of the page lives in its address: the path says what is shown, parameters say how. */
import { useCallback } from 'react';
import { useSearchParams } from 'wouter';
import { useLocationProperty } from 'wouter/use-browser-location';

/** Parameters that hold for every view, and that links carry along. */
const CARRIED = ['lang', 'asOf'] as const;

export type Params = Readonly<Record<string, string | undefined>>;

/** An address with these parameters, empty ones left out, and with the carried ones of `current`. */
export function hrefWith(current: URLSearchParams, path: string, params: Params = {}, fact?: string): string {
  const next = new URLSearchParams();
  for (const name of CARRIED) {
    const value = current.get(name);
    if (value) next.set(name, value);
  }
  for (const [name, value] of Object.entries(params)) if (value) next.set(name, value);
  const search = next.toString();
  return `${path}${search && `?${search}`}${fact ? `#${encodeURIComponent(fact)}` : ''}`;
}

/** Makes addresses of views; `fact` is the anchor within. */
export function useHref(): (path: string, params?: Params, fact?: string) => string {
  const [current] = useSearchParams();
  return useCallback((path, params, fact) => hrefWith(current, path, params, fact), [current]);
}

type SetParam = (value: string | undefined, how?: { readonly replace?: boolean }) => void;

/**
 * One parameter of the address; '' when it is absent. Setting it makes a step in the history, so that Back undoes it;
 * `replace` makes none, for what changes with every key typed.
 */
export function useParam(name: string): readonly [string, SetParam] {
  const [params, setParams] = useSearchParams();
  const set = useCallback<SetParam>(
    (value, { replace = false } = {}) => {
      setParams(
        (previous) => {
          const next = new URLSearchParams(previous);
          if (value) next.set(name, value);
          else next.delete(name);
          return next;
        },
        { replace },
      );
    },
    [name, setParams],
  );
  return [params.get(name) ?? '', set];
}

/** The anchor of the address, decoded, without its #; '' when there is none. */
export const useAnchor = (): string => useLocationProperty(() => decodeAnchor(window.location.hash));

function decodeAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}

export const entityPath = (id: string): string => `/entity/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
/** Ids of relations hold slashes: they stay, so that the address reads as the id. */
export const factPath = (id: string): string =>
  `/fact/${encodeURIComponent(id).replace(/%(3A|2F)/g, decodeURIComponent)}`;

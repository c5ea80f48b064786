import { useParam } from '../../state/url';

/** The most entities shown around each that is opened: the last is the most that the API gives. */
export const LIMITS = [60, 200, 1000] as const;

export function useLimit(): readonly [number, (limit: number) => void] {
  const [param, set] = useParam('limit');
  return [LIMITS.find((limit) => String(limit) === param) ?? LIMITS[0], (limit) => set(String(limit))];
}

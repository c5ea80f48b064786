import { useParam } from './url';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The date that the graph is shown as of, "2024-08-28"; null for today. */
export function useAsOf(): readonly [string | null, (date: string | undefined) => void] {
  const [value, set] = useParam('asOf');
  return [DAY.test(value) ? value : null, set];
}

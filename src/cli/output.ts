/** How commands speak: lines for people, or one JSON value for programs. */
import { type Fault, faultLine } from '../bundle/faults';

export const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

export interface Report {
  readonly faults?: readonly Fault[];
  readonly [key: string]: unknown;
}

/** Prints the report as JSON, or its faults and then the lines. */
export function report(json: boolean, value: Report, lines: readonly string[]): void {
  if (json) {
    console.log(JSON.stringify(value, null, 2));
    return;
  }
  for (const fault of value.faults ?? []) console.log(faultLine(fault));
  for (const line of lines) console.log(line);
}

import { badInput } from './errors';

/** @throws BAD_USER_INPUT for a number out of range. */
export function within(argument: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badInput(`${argument}: expected ${least} to ${most}, got ${value}. Choose a number in that range.`);
}

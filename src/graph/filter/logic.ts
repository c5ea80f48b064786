/** Conditions put together as text; what is always or never so is left out where it changes nothing. */
export const TRUE = 'true';
export const FALSE = 'false';

export function allOf(conditions: readonly string[]): string {
  const open = conditions.filter((condition) => condition !== TRUE);
  if (open.includes(FALSE)) return FALSE;
  return open.length === 0 ? TRUE : open.join(' AND ');
}

/** In parentheses, so that it can stand among conditions that must all hold. */
export function anyOf(conditions: readonly string[]): string {
  const open = conditions.filter((condition) => condition !== FALSE);
  if (open.includes(TRUE)) return TRUE;
  const [first = FALSE, ...more] = open;
  return more.length === 0 ? first : `(${open.map((condition) => `(${condition})`).join(' OR ')})`;
}

/** How conditions are joined of which all must hold; or, for when they don't all hold, the opposites of them. */
export const joined = (hold: boolean, conditions: readonly string[]): string =>
  hold ? allOf(conditions) : anyOf(conditions);

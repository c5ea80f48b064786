/** The columns in which Epoch AI names what a row draws on. */
import type { Row } from '../build/csv';
import { type Link, linksIn } from '../build/urls';

const COLUMNS = ['Source 1', 'Source 2', 'Source 3', 'Source 4', 'Source 5'];

export const sourcesOf = (row: Row): Link[] => {
  const links = COLUMNS.flatMap((column) => linksIn(row.get(column)));
  return [...new Map(links.map((link) => [link.url, link])).values()];
};

/** Web addresses in cells, and what the documents behind them are called. */
import { keyedSlug } from '../names/slug';

export interface Link {
  readonly url: string;
  /** The text of the link, where the cell gives one. */
  readonly title?: string;
}

const MARKDOWN = /\[([^\]]*)\]\((https?:\/\/(?:[^\s()]|\([^\s()]*\))+)\)/g;
const BARE = /https?:\/\/[^\s<>"\])]+/g;
const TRAILING = /[.,;:'"”]+$/;

/** Every address in a cell, once each, in order: of Markdown links with their texts, and bare ones. */
export function linksIn(cell: string): Link[] {
  const links = new Map<string, Link>();
  const rest = cell.replace(MARKDOWN, (_, text: string, url: string) => {
    if (!links.has(url)) links.set(url, { url, ...(text.trim() === '' ? {} : { title: text.trim() }) });
    return ' ';
  });
  for (const part of rest.split(/,(?=https?:)/))
    for (const [found] of part.matchAll(BARE)) {
      const url = found.replace(TRAILING, '');
      if (URL.canParse(url) && !links.has(url)) links.set(url, { url });
    }
  return [...links.values()];
}

/** The address that a copy in an archive was made of. */
const archived = (url: string): string => url.match(/web\.archive\.org\/web\/\d+[a-z_]*\/(https?:\/\/.+)/)?.[1] ?? url;

const parts = (url: string): { host: string; path: string } => {
  const original = archived(url);
  if (!URL.canParse(original)) return { host: 'web', path: original };
  const { hostname, pathname, search } = new URL(original);
  return { host: hostname.replace(/^www\d?\./, ''), path: `${pathname.replace(/\/+$/, '')}${search}` };
};

/** The site that published it: "nytimes.com". */
export const publisherOf = (url: string): string => parts(url).host;

/** The same for the same address in every data set. */
export function documentId(url: string): string {
  const { host, path } = parts(url);
  return `document:${keyedSlug(`${host} ${path.replace(/\?.*/, '')}`, url)}`;
}

const LONGEST = 90;

/** What to call a document whose title the source doesn't give: its site and path. */
export function nameOf(url: string): string {
  const { host, path } = parts(url);
  const name = `${host}${path.replace(/\?.*/, '')}`;
  return name.length > LONGEST ? `${name.slice(0, LONGEST - 1)}…` : name;
}

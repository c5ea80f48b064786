/** The lines of models-dev.ndjson: the TOML files of models.dev, one a line, by path. */
import type { Location } from '../adapter';

export const FILE = 'models-dev.ndjson';

export interface Cost {
  readonly [direction: string]: unknown;
  readonly tiers?: readonly (Readonly<Record<string, unknown>> & { readonly tier?: { readonly size?: number } })[];
}

export interface Benchmark {
  readonly name: string;
  readonly score: number;
  readonly metric?: string;
  readonly source?: string;
  readonly date?: string;
  readonly harness?: string;
  readonly variant?: string;
  readonly dataset?: string;
  readonly version?: string | number;
}

/** What a file of a model or of an offer says; an offer with a base says only what differs. */
export interface ModelData {
  readonly name?: string;
  readonly base_model?: string;
  readonly base_model_omit?: readonly string[];
  readonly release_date?: string;
  readonly open_weights?: boolean;
  readonly reasoning?: boolean;
  readonly tool_call?: boolean;
  readonly modalities?: { readonly input?: readonly string[]; readonly output?: readonly string[] };
  readonly limit?: { readonly context?: number; readonly output?: number };
  readonly cost?: Cost;
  readonly status?: string;
  readonly benchmarks?: readonly Benchmark[];
  readonly experimental?: { readonly modes?: Readonly<Record<string, { readonly cost?: Cost }>> };
}

export interface Entry extends Location {
  readonly path: string;
  readonly data: ModelData;
}

export interface Offer extends Entry {
  readonly provider: string;
  /** The id by which the provider knows the model: "anthropic.claude-haiku-4-5". */
  readonly id: string;
}

export interface ModelsDev {
  /** Keyed by "<lab>/<id>", which is what bases are called by. */
  readonly labModels: ReadonlyMap<string, Entry & { readonly lab: string; readonly id: string }>;
  /** Keyed by the name of the folder. */
  readonly providers: ReadonlyMap<string, Entry>;
  readonly offers: readonly Offer[];
  /** Links that lead nowhere, and lines that are not JSON. */
  readonly broken: readonly (Location & { readonly reason: string })[];
}

interface Line {
  readonly path: string;
  readonly data?: ModelData;
  readonly symlink_to?: string;
}

const LAB_MODEL = /^models\/([^/]+)\/(.+)\.toml$/;
const PROVIDER = /^providers\/([^/]+)\/provider\.toml$/;
const OFFER = /^providers\/([^/]+)\/models\/(.+)\.toml$/;

function parsed(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null;
  }
}

/** Links stand for the file they lead to. */
export function readLines(source: string): ModelsDev {
  const broken: (Location & { reason: string })[] = [];
  const lines = source.split('\n').flatMap((text, index) => {
    if (text.trim() === '') return [];
    const line = parsed(text);
    if (line === null) broken.push({ file: FILE, line: index + 1, reason: 'No JSON.' });
    return line === null ? [] : [{ ...line, file: FILE, line: index + 1 }];
  });
  const byPath = new Map(lines.map((line) => [line.path, line]));
  const labModels = new Map<string, Entry & { lab: string; id: string }>();
  const providers = new Map<string, Entry>();
  const offers: Offer[] = [];
  for (const { path, file, line, data: own, symlink_to } of lines) {
    const data = own ?? (symlink_to === undefined ? undefined : byPath.get(symlink_to)?.data);
    if (data === undefined) {
      broken.push({ file, line, reason: `A link to ${symlink_to ?? 'nothing'}, which is not there.` });
      continue;
    }
    const entry: Entry = { path, file, line, data };
    const [, lab, model] = path.match(LAB_MODEL) ?? [];
    const [, provider] = path.match(PROVIDER) ?? [];
    const [, seller, id] = path.match(OFFER) ?? [];
    if (lab !== undefined && model !== undefined) labModels.set(`${lab}/${model}`, { ...entry, lab, id: model });
    else if (provider !== undefined) providers.set(provider, entry);
    else if (seller !== undefined && id !== undefined) offers.push({ ...entry, provider: seller, id });
  }
  return { labModels, providers, offers, broken };
}

/** What holds of an offer: its base's data without what it omits, overlaid by its own. */
export function inherited(own: ModelData, base: ModelData | undefined): ModelData {
  if (base === undefined) return own;
  const omitted = new Set(own.base_model_omit ?? []);
  const kept = Object.fromEntries(Object.entries(base).filter(([key]) => !omitted.has(key)));
  return { ...kept, ...own, limit: { ...(kept.limit as ModelData['limit']), ...own.limit } };
}

/** The models and the providers of models.dev as entities. */
import { isDate } from '../../ontology/period';
import { company } from '../build/companies';
import type { Draft, NewEntity } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { model, near, unknownDeveloper } from '../build/models';
import { nameKey } from '../names/key';
import { readBenchmarks } from './benchmarks';
import type { Entry, ModelData, ModelsDev, Offer } from './lines';

/** A document in PDF is neither text nor image of itself, so it says nothing of what the model takes in. */
const MODALITIES = new Set(['text', 'image', 'audio', 'video']);

function entityOf(
  name: string,
  { modalities, release_date, open_weights }: ModelData,
  aliases: readonly string[],
): NewEntity {
  const all = [...(modalities?.input ?? []), ...(modalities?.output ?? [])];
  const known = [...new Set(all)].filter((modality) => MODALITIES.has(modality));
  const others = aliases.filter((alias) => nameKey(alias) !== nameKey(name));
  return {
    name,
    ...(others.length > 0 ? { aliases: others } : {}),
    description: 'AI model served through an API.',
    ...(known.length > 0 ? { modalities: known } : {}),
    ...(release_date !== undefined && isDate(release_date) ? { released: release_date } : {}),
    ...(open_weights === undefined ? {} : { openWeights: open_weights }),
  };
}

export const evidenceOf = ({ file, line, path }: Entry): Evidence => ({ file, line, row: path });

const LIMITS = [
  { key: 'context', measure: 'context-window' },
  { key: 'output', measure: 'output-limit' },
] as const;

/** The limits that a file gives itself; `base` is what it would inherit. */
export function readLimits(
  draft: Draft,
  id: string,
  entry: Entry,
  base: ModelData | undefined,
  dimensions?: Readonly<Record<string, string>>,
): void {
  for (const { key, measure } of LIMITS) {
    const value = entry.data.limit?.[key];
    // Zero stands for a limit that nobody knows.
    if (value === undefined || value === 0 || value === base?.limit?.[key]) continue;
    draft.metric(
      { subject: id, measure, value: String(value), unit: 'tokens', ...(dimensions ? { dimensions } : {}) },
      { ...evidenceOf(entry), column: `limit.${key}` },
    );
  }
}

const FEATURES = [
  { key: 'tool_call', name: 'Tool calling', description: 'Calling tools that the user of a model describes to it.' },
  { key: 'reasoning', name: 'Reasoning mode', description: 'Thinking in tokens of its own before a model answers.' },
] as const;

function readFeatures(draft: Draft, id: string, entry: Entry): void {
  for (const { key, name, description } of FEATURES) {
    if (entry.data[key] !== true) continue;
    const found = draft.names.find('Technology', name);
    const feature =
      found.outcome === 'known'
        ? found.id
        : draft.define('Technology', { name, description, technologyKind: 'feature' });
    draft.relation('HAS_FEATURE', id, feature, { ...evidenceOf(entry), column: key });
  }
}

/** The models of the labs, by "<lab>/<id>", with their developers, limits, features and scores. */
export function readLabModels(draft: Draft, { labModels }: ModelsDev): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [key, entry] of labModels) {
    const { lab, id: file, data } = entry;
    const name = data.name?.trim() || file;
    const evidence = evidenceOf(entry);
    const developer = company(draft, lab, evidence, `that it develops ${name}`);
    const id = model(
      draft,
      {
        entity: entityOf(name, data, [file]),
        developers: [developer ?? unknownDeveloper(lab)],
        maybe: developer === undefined ? near(draft, lab) : [],
        qualifier: lab,
      },
      evidence,
    );
    ids.set(key, id);
    if (developer !== undefined) draft.relation('DEVELOPS', developer, id, evidence);
    readLimits(draft, id, entry, undefined);
    readFeatures(draft, id, entry);
    readBenchmarks(draft, id, data.benchmarks ?? [], evidence);
  }
  return ids;
}

/** The products of the providers, by folder. One that is called like a company is told from it as its API. */
export function readProviders(draft: Draft, { providers }: ModelsDev): Map<string, string> {
  const ids = new Map<string, string>();
  for (const [folder, entry] of providers) {
    const name = entry.data.name?.trim() || folder;
    const known = draft.names.find('Product', name);
    if (known.outcome === 'known') {
      ids.set(folder, known.id);
      continue;
    }
    const owner = draft.names.find('Company', name);
    const product = {
      ...(owner.outcome === 'known' ? { name: `${name} API`, aliases: [name] } : { name }),
      description: 'Service through which AI models can be called.',
      productKind: 'api',
    };
    const same = draft.names.find('Product', product.name);
    const id = same.outcome === 'known' ? same.id : draft.define('Product', product, folder);
    ids.set(folder, id);
    if (owner.outcome === 'known')
      draft.relation('OFFERS', owner.id, id, {
        ...evidenceOf(entry),
        certainty: 'IMPLIED',
        notes: ['The provider has the name of the company.'],
      });
  }
  return ids;
}

/**
 * The model of an offer without a base: known by its name, or by the provider's id for it, or new under its name. Of
 * several models of that name it is the one that models.dev has itself, which is in `own`; else undefined.
 */
export function offeredModel(draft: Draft, offer: Offer, own: ReadonlySet<string>): string | undefined {
  const name = offer.data.name?.trim();
  const file = offer.id.slice(offer.id.lastIndexOf('/') + 1);
  for (const spelling of [name, file]) {
    if (spelling === undefined || spelling === '') continue;
    const found = draft.names.find('Model', spelling);
    if (found.outcome === 'known') return found.id;
    const [only, ...others] = draft.names.named('Model', spelling).filter((id) => own.has(id));
    if (only !== undefined && others.length === 0) return only;
  }
  if (name === undefined || name === '' || draft.names.named('Model', name).length > 0) return undefined;
  return draft.define('Model', entityOf(name, offer.data, []), offer.provider);
}

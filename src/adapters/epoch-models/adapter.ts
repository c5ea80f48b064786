/** Epoch AI's notable AI models: who develops them, what they are trained on, from what, with how much of what. */
import type { Adapter, AdapterInput } from '../adapter';
import { company, mentions, namedAs } from '../build/companies';
import { countryCode } from '../build/countries';
import { type Row, readTable } from '../build/csv';
import type { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { figure } from '../build/figures';
import { fileIn } from '../build/files';
import { model, near, unknownDeveloper } from '../build/models';
import { Report } from '../build/report';
import { type Link, linksIn } from '../build/urls';
import { figureSureness, linkSureness } from '../epoch/confidence';
import { epochDraft, epochNames } from '../epoch/publication';
import { MODEL_COLUMNS, type ModelColumn } from './figures';
import { modelProperties } from './properties';

const FILE = 'ai_models/notable_ai_models.csv';

const PUBLICATION = {
  bundle: 'epoch-ai-models',
  title: 'Data on AI Models',
  url: 'https://epoch.ai/data/ai-models',
};

/** The paper or page of the model; the title that Epoch AI gives is that of the first link. */
function sourcesOf(row: Row): Link[] {
  const title = row.get('Reference').replace(/\s+/g, ' ');
  return linksIn(row.get('Link')).map((link, index) => (index === 0 && title !== '' ? { ...link, title } : link));
}

interface Found {
  readonly row: Row;
  readonly id: string;
  readonly evidence: Evidence;
}

function readModel(draft: Draft, row: Row): Found {
  const name = row.get('Model');
  const evidence: Evidence = { file: FILE, line: row.line, row: name, sources: sourcesOf(row) };
  const organisations = mentions(row.get('Organization'));
  const countries = row.get('Country (of organization)').split(',');
  const resolved = organisations.map(({ name: organisation, tag }, index) => ({
    organisation,
    tag,
    id: company(
      draft,
      organisation,
      evidence,
      `that it develops ${name}`,
      // The two lists go together only when they are as long as each other.
      countries.length === organisations.length ? countryCode(countries[index] ?? '') : undefined,
    ),
  }));
  const developers = resolved.map(({ id, organisation }) => id ?? unknownDeveloper(organisation));
  const maybe = resolved.flatMap(({ id, organisation }) => (id === undefined ? near(draft, organisation) : []));
  const qualifier = organisations[0]?.name;
  const entity = { name, ...modelProperties(row) };
  const id = model(draft, { entity, developers, maybe, ...(qualifier ? { qualifier } : {}) }, evidence);
  for (const { id: developer, organisation, tag } of resolved) {
    if (developer === undefined) continue;
    const { certainty, note } = linkSureness(tag);
    draft.relation('DEVELOPS', developer, id, {
      ...evidence,
      column: 'Organization',
      ...(certainty ? { certainty } : {}),
      notes: [note, namedAs(draft, developer, organisation)],
    });
  }
  return { row, id, evidence };
}

const CERTAINTY = { reported: 'STATED', computed: 'ESTIMATED' } as const;

function readFigure(draft: Draft, { row, id, evidence }: Found, spec: ModelColumn): void {
  const value = figure(row.get(spec.column), spec.factor);
  if (value === null) return;
  const { measure, unit, dimensions, basis, column } = spec;
  const sureness = basis === 'labelled' ? figureSureness(row.get('Confidence')) : { certainty: CERTAINTY[basis] };
  draft.metric(
    { subject: id, measure, value, unit, ...(dimensions ? { dimensions } : {}) },
    {
      ...evidence,
      column,
      certainty: sureness.certainty,
      notes: [
        'note' in sureness ? sureness.note : undefined,
        basis === 'computed' ? 'Worked out by Epoch AI.' : undefined,
      ],
    },
  );
}

/** What it was trained on and made from; both name other rows, so all models are there before. */
function readLinks(draft: Draft, { row, id, evidence }: Found): void {
  const name = row.get('Model');
  for (const { name: chip } of mentions(row.get('Training hardware'))) {
    const found = draft.names.find('Technology', chip);
    if (found.outcome === 'known')
      draft.relation('TRAINED_ON', id, found.id, { ...evidence, column: 'Training hardware' });
    else draft.report.unresolved('Technology', chip, evidence, `that ${name} is trained on it`);
  }
  for (const { name: origin } of mentions(row.get('Base model'))) {
    const found = draft.names.find('Model', origin);
    if (found.outcome === 'known') draft.relation('VARIANT_OF', id, found.id, { ...evidence, column: 'Base model' });
    else draft.report.unresolved('Model', origin, evidence, `that ${name} is made from it`);
  }
}

export const epochModels: Adapter = {
  name: 'epoch-models',
  title: 'Epoch AI: notable models',
  description: 'Notable AI models with developers, parameters, training compute, data, hardware, cost and origin.',
  dataset: 'epoch-ai',
  read: (input: AdapterInput) => {
    const report = new Report();
    const draft = epochDraft(PUBLICATION, input.recordedOn, epochNames(input), report);
    const found = readTable(fileIn(input.files, FILE)).rows.map((row) => readModel(draft, row));
    for (const one of found) {
      for (const spec of MODEL_COLUMNS) readFigure(draft, one, spec);
      readLinks(draft, one);
    }
    return { bundles: [draft.document()], ...report.result(draft.names) };
  },
};

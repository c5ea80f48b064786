/** The list of Chinese large models by wgwang: models by institution. */
import { hasHan } from '../../search/pinyin';
import type { Adapter, AdapterInput } from '../adapter';
import { company, namedAs } from '../build/companies';
import { Draft } from '../build/draft';
import type { Evidence } from '../build/evidence';
import { fileIn } from '../build/files';
import { model, near, unknownDeveloper } from '../build/models';
import { Report } from '../build/report';
import { originsIn, otherOrigins } from './origins';
import { FILE, institutionsIn, type ListRow, readList } from './table';

const BUNDLE = 'awesome-llms-in-china';
const ADDRESS = 'https://github.com/wgwang/awesome-LLMs-In-China';

/** Places whose ISO code is not that of the mainland. */
const CODES: readonly [RegExp, string][] = [
  [/香港/, 'HK'],
  [/澳门/, 'MO'],
  [/台湾/, 'TW'],
];

const countryOf = (place: string): string => CODES.find(([name]) => name.test(place))?.[1] ?? 'CN';

const evidenceOf = ({ file, line, number, institution }: ListRow): Evidence => ({
  file,
  line,
  row: `${number} ${institution}`,
});

/** The models of a row, and the links to the institutions that are known. */
function readRow(draft: Draft, row: ListRow): string[] {
  const evidence = evidenceOf(row);
  const institutions = institutionsIn(row.institution).map((name) => ({
    name,
    id: company(draft, name, row, `that it develops ${row.models.join(', ')}`, countryOf(row.place)),
  }));
  const developers = institutions.map(({ id, name }) => id ?? unknownDeveloper(name));
  const maybe = institutions.flatMap(({ id, name }) => (id === undefined ? near(draft, name) : []));
  return row.models.map((name) => {
    const entity = {
      name,
      ...(hasHan(name) ? { nameZh: name } : {}),
      description: `Model in the list of Chinese large models${row.field === '' ? '' : `; field: ${row.field}`}.`,
    };
    const qualifier = institutions[0]?.name;
    const id = model(draft, { entity, developers, maybe, ...(qualifier ? { qualifier } : {}) }, row);
    for (const { id: developer, name: institution } of institutions)
      if (developer !== undefined)
        draft.relation('DEVELOPS', developer, id, { ...evidence, notes: [namedAs(draft, developer, institution)] });
    return id;
  });
}

function readOrigins(draft: Draft, row: ListRow, ids: readonly string[]): void {
  const [id, ...others] = ids;
  const origins = originsIn(row.note);
  if (id === undefined) return;
  if (otherOrigins(row.note) || (origins.length > 0 && others.length > 0)) {
    draft.report.skip(row, 'The note does not say which model it is that is based on another.');
    return;
  }
  for (const name of origins) {
    const found = draft.names.find('Model', name);
    if (found.outcome === 'known') draft.relation('VARIANT_OF', id, found.id, evidenceOf(row));
    else draft.report.unresolved('Model', name, row, `that ${row.models[0]} is based on it`);
  }
}

export const awesomeLlmsInChina: Adapter = {
  name: 'awesome-llms-in-china',
  title: 'Awesome LLMs in China',
  description: 'Chinese large models by institution, and what they are based on.',
  dataset: 'awesome-llms-in-china',
  read: ({ files, resolve, recordedOn }: AdapterInput) => {
    const report = new Report();
    const bundle = `${BUNDLE}-${recordedOn}`;
    const document = {
      id: `document:${bundle}`,
      name: `Awesome LLMs In China (${recordedOn})`,
      nameZh: `中国大模型列表（${recordedOn}）`,
      description: `List of Chinese large models by the WeChat account 走向未来, as it stood on ${recordedOn}. Licence: Apache-2.0.`,
      url: ADDRESS,
      language: 'zh',
      documentKind: 'dataset',
    };
    const attribution = ['wgwang/awesome-LLMs-In-China'];
    const draft = new Draft({ bundle, document, recordedOn, attribution }, resolve.extend(), report);
    const rows = readList(fileIn(files, FILE)).map((row) => ({ row, ids: readRow(draft, row) }));
    for (const { row, ids } of rows) readOrigins(draft, row, ids);
    return { bundles: [draft.document()], ...report.result(draft.names) };
  },
};

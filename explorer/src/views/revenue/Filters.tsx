import type { Certainty, EntityKind, EntityNameFragment, RevenueRowFragment } from '../../../generated/graphql';
import { EntityPicker } from '../../parts/EntityPicker';
import { pick, useLanguage, useWords } from '../../state/language';
import { useParam } from '../../state/url';
import { CERTAINTIES } from '../../words/kinds';
import { Chosen } from '../compare/Chosen';
import { useNames } from '../compare/use-names';

const words = {
  legend: ['Filters', '筛选'],
  model: ['Model', '模型'],
  product: ['Product', '产品'],
  segment: ['Segment', '业务分部'],
  company: ['Company', '公司'],
  any: ['any', '不限'],
  certainty: ['Certainty of the way', '路径确定程度'],
  revenue: ['Revenue', '营业收入'],
  all: ['All', '全部'],
  reported: ['Reported', '有披露'],
  none: ['None reported', '未披露'],
} as const;

type Rows = readonly RevenueRowFragment[];

/** What can be narrowed to: the parameter of the address, the kinds it takes, and what the rows have of it. */
const FIELDS = [
  { name: 'model', kinds: ['MODEL'], of: (row: RevenueRowFragment) => row.model },
  { name: 'product', kinds: ['PRODUCT', 'SEGMENT'], of: (row: RevenueRowFragment) => row.product },
  { name: 'segment', kinds: ['SEGMENT'], of: (row: RevenueRowFragment) => row.segment },
  { name: 'company', kinds: ['COMPANY'], of: (row: RevenueRowFragment) => row.company },
] as const satisfies readonly {
  name: 'model' | 'product' | 'segment' | 'company';
  kinds: readonly EntityKind[];
  of: (row: RevenueRowFragment) => EntityNameFragment | null | undefined;
}[];

/** The filters, all of them in the address. `rows` are those that came: their entities are offered. */
export function Filters({ rows }: { readonly rows: Rows }) {
  const t = useWords(words);
  return (
    <section className="revenue-filters no-print" aria-label={t.legend}>
      <div className="revenue-pickers">
        {FIELDS.map((field) => (
          <EntityFilter key={field.name} field={field} rows={rows} />
        ))}
      </div>
      <CertaintyFilter />
      <RevenueFilter />
    </section>
  );
}

function EntityFilter({ field, rows }: { readonly field: (typeof FIELDS)[number]; readonly rows: Rows }) {
  const t = useWords(words);
  const [id, set] = useParam(field.name);
  const nameOf = useNames(id ? [id] : []);
  const label = t[field.name];
  if (id)
    return (
      <div className="entity-picker">
        <span className="muted revenue-label">{label}</span>
        <span>
          <Chosen name={nameOf(id)} remove={() => set(undefined)} />
        </span>
      </div>
    );
  return (
    <EntityPicker
      label={label}
      placeholder={t.any}
      kinds={field.kinds}
      suggestions={distinct(rows.map(field.of))}
      choose={(chosen) => set(chosen)}
    />
  );
}

function distinct(entities: readonly (EntityNameFragment | null | undefined)[]): EntityNameFragment[] {
  const byId = new Map(entities.flatMap((entity) => (entity ? [[entity.id, entity] as const] : [])));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function CertaintyFilter() {
  const t = useWords(words);
  const language = useLanguage();
  const [chosen, choose] = useParam('certainty');
  return (
    <fieldset className="choice">
      <legend className="revenue-label muted">{t.certainty}</legend>
      <button type="button" aria-pressed={chosen === ''} onClick={() => choose(undefined)}>
        {t.all}
      </button>
      {(Object.keys(CERTAINTIES) as Certainty[]).map((one) => (
        <button key={one} type="button" aria-pressed={chosen === one} onClick={() => choose(one)}>
          {pick(CERTAINTIES[one].name, language)}
        </button>
      ))}
    </fieldset>
  );
}

function RevenueFilter() {
  const t = useWords(words);
  const [chosen, choose] = useParam('revenue');
  const options = [
    ['', t.all],
    ['reported', t.reported],
    ['none', t.none],
  ] as const;
  return (
    <fieldset className="choice">
      <legend className="revenue-label muted">{t.revenue}</legend>
      {options.map(([value, label]) => (
        <button key={value} type="button" aria-pressed={chosen === value} onClick={() => choose(value || undefined)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

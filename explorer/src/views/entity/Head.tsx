import type { ReactNode } from 'react';
import type { ExplorerEntityQuery } from '../../../generated/graphql';
import { Address } from '../../parts/Address';
import { Go } from '../../parts/Go';
import { type Language, pick, useLanguage, useWords } from '../../state/language';
import { KINDS } from '../../words/kinds';
import { langOf, namesIn } from '../../words/names';
import { countryName, languageName, valueWord } from '../../words/properties';
import { VIEWS } from '../table';

export type EntityNode = Extract<NonNullable<ExplorerEntityQuery['node']>, { kind: unknown }>;

const words = {
  aliases: ['Also known as', '别名'],
  country: ['Country', '国家'],
  tickers: ['Listed as', '证券代码'],
  roles: ['Role', '角色'],
  modelKind: ['Is', '类别'],
  modalities: ['Takes or makes', '模态'],
  released: ['Released', '发布日期'],
  openWeights: ['Weights', '权重'],
  open: ['can be downloaded', '可下载'],
  closed: ['not published', '未公开'],
  sort: ['Sort', '类别'],
  city: ['City', '城市'],
  status: ['Status', '状态'],
  published: ['Published', '发表日期'],
  language: ['Language', '语言'],
  url: ['Address', '网址'],
  id: ['Id', 'ID'],
  openIn: ['See it in', '查看：'],
} as const;

/** Names, kind, description and the properties of its kind. */
export function Head({ entity }: { readonly entity: EntityNode }) {
  const t = useWords(words);
  const language = useLanguage();
  const { main, other } = namesIn(entity, language);
  const properties = propertiesOf(entity, t, language);
  const aliases = entity.aliases.filter((alias) => alias !== main && alias !== other);
  const elsewhere = VIEWS.flatMap((view) => {
    const params = view.forEntity?.(entity.id, entity.kind);
    return params ? [{ view, params }] : [];
  });
  return (
    <header className="entity-head">
      <p className="kind">{pick(KINDS[entity.kind], language)}</p>
      <h1>
        <span lang={langOf(main)}>{main}</span>{' '}
        {other && (
          <span className="entity-other" lang={langOf(other)}>
            {other}
          </span>
        )}
      </h1>
      {entity.description && <p className="entity-description">{entity.description}</p>}
      <dl className="entity-properties">
        {aliases.length > 0 && (
          <Property name={t.aliases}>
            {aliases.map((alias, i) => (
              <span key={alias} lang={langOf(alias)}>
                {i > 0 && <span className="muted"> · </span>}
                {alias}
              </span>
            ))}
          </Property>
        )}
        {properties.map(([name, value]) => (
          <Property key={name} name={name}>
            {value}
          </Property>
        ))}
        <Property name={t.id}>
          <code>{entity.id}</code>
        </Property>
      </dl>
      {elsewhere.length > 0 && (
        <p className="entity-elsewhere no-print">
          <span className="muted">{t.openIn}</span>
          {elsewhere.map(({ view, params }) => (
            <Go key={view.name} to={view.path} params={params}>
              {pick(view.title, language)}
            </Go>
          ))}
        </p>
      )}
    </header>
  );
}

function Property({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

type Words = ReturnType<typeof useWords<typeof words>>;

/** What is known of it, as [name, value]; what is not known is left out. */
function propertiesOf(entity: EntityNode, t: Words, language: Language): (readonly [string, ReactNode])[] {
  const values = (all: readonly string[]) =>
    all.map((value) => valueWord(value, language)).join(language === 'zh' ? '、' : ', ');
  const rows: (readonly [string, ReactNode] | false | undefined | null | '')[] = [];
  switch (entity.__typename) {
    case 'Company':
      rows.push(
        entity.country && [t.country, countryName(entity.country, language)],
        entity.tickers.length > 0 && [t.tickers, entity.tickers.map((at) => `${at.exchange}:${at.symbol}`).join(', ')],
        entity.roles.length > 0 && [t.roles, values(entity.roles)],
      );
      break;
    case 'Model':
      rows.push(
        entity.modelKind && [t.modelKind, valueWord(entity.modelKind, language)],
        entity.modalities.length > 0 && [t.modalities, values(entity.modalities)],
        entity.released && [t.released, entity.released],
        entity.openWeights != null && [t.openWeights, entity.openWeights ? t.open : t.closed],
      );
      break;
    case 'Product':
      rows.push(entity.productKind && [t.sort, valueWord(entity.productKind, language)]);
      break;
    case 'Datacenter':
      rows.push(
        entity.city && [t.city, entity.city],
        entity.country && [t.country, countryName(entity.country, language)],
        entity.status && [t.status, valueWord(entity.status, language)],
      );
      break;
    case 'Technology':
      rows.push(entity.technologyKind && [t.sort, valueWord(entity.technologyKind, language)]);
      break;
    case 'Theme':
      rows.push(entity.themeKind && [t.sort, valueWord(entity.themeKind, language)]);
      break;
    case 'Document':
      rows.push(
        entity.documentKind && [t.sort, valueWord(entity.documentKind, language)],
        entity.published && [t.published, entity.published],
        entity.language && [t.language, languageName(entity.language, language)],
        entity.url && [t.url, <Address key="url" url={entity.url} />],
      );
      break;
  }
  return rows.filter((row): row is readonly [string, ReactNode] => Array.isArray(row));
}

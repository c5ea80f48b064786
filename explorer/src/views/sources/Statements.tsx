import { useMemo } from 'react';
import type { StatementLineFragment } from '../../../generated/graphql';
import { EmptyState } from '../../parts/EmptyState';
import { ErrorState } from '../../parts/ErrorState';
import { Go } from '../../parts/Go';
import { Loading } from '../../parts/Loading';
import { useWords } from '../../state/language';
import { useParam } from '../../state/url';
import { byPlace, type Chain, chainKeys, chainsOf, type Section } from './by-place';
import { StatementLine } from './StatementLine';
import type { Counts } from './use-counts';
import { useStatements } from './use-statements';

const words = {
  title: ['What it says', '文献内容'],
  none: [
    'It says nothing here itself. Where it is quoted, the statement is that of the document that quotes it: see above.',
    '此处没有它自己的陈述。引述它的内容属于引用它的文献，见上文。',
  ],
  noneFits: [
    'Nothing that has come so far fits. Take a filter away.',
    '已加载的内容中没有符合条件的。请减少筛选条件。',
  ],
  kinds: ['Kind of statement', '陈述类型'],
  all: ['All', '全部'],
  Relation: ['Links', '关联'],
  Metric: ['Figures', '数据'],
  Event: ['Events', '事件'],
  Claim: ['Claims', '论断'],
  chains: ['Who quotes whom', '谁引述谁'],
  chainsHint: [
    'On whose word the document says what it says, outermost first. Choose one to see only that.',
    '文献依据谁的说法，最外层在前。选择一项可只看该部分。',
  ],
  quoting: ['quoting', '引'],
  own: ['in its own words', '自己的说法'],
  standing: [
    'Statements that later ones superseded are left out; an earlier date of the page brings them back. See also the',
    '已被后来陈述取代的内容不在此列；将页面日期设为更早即可看到。另见',
  ],
  changes: ['changes', '变更'],
  partial: [
    (shown: number, total: number) =>
      `So far ${shown} of its ${total} statements are here, and quotes are counted among these; more below.`,
    (shown: number, total: number) => `目前显示 ${total} 条陈述中的 ${shown} 条，引述次数按此统计；其余可在下方加载。`,
  ],
  more: [
    (shown: number, total: number) => `Show more (${shown} of ${total} shown)`,
    (shown: number, total: number) => `显示更多（已显示 ${shown} / ${total}）`,
  ],
  loading: ['Loading…', '加载中…'],
} as const;

/** So many statements are unfolded from the start, by whole sections; a section that stands alone is never folded. */
const UNFOLDED = 40;

/** Each type of statement, and what its number is called. */
const KINDS = [
  ['Relation', 'relations'],
  ['Metric', 'metrics'],
  ['Event', 'events'],
  ['Claim', 'claims'],
] as const;

/** All that a document says, in the order of its parts, and on whose word. */
export function Statements({ document }: { readonly document: string }) {
  const t = useWords(words);
  const [kind] = useParam('statements');
  const [chain] = useParam('chain');
  const { statements, totals, total, error, retry, more, loadingMore } = useStatements(document);
  const chains = useMemo(() => chainsOf(document, statements ?? []), [document, statements]);
  const sections = useMemo(
    () =>
      byPlace(
        document,
        (statements ?? []).filter((one) => fits(document, one, kind, chain)),
      ),
    [document, statements, kind, chain],
  );
  const unfolded = useMemo(() => unfoldedOf(sections), [sections]);
  return (
    <section aria-labelledby="says" className="sources-says">
      <h2 id="says">
        {t.title} {statements && <span className="muted">{total}</span>}
      </h2>
      {error && <ErrorState error={error} retry={retry} />}
      {!statements && !error && <Loading />}
      {statements?.length === 0 && <EmptyState hint={t.none} />}
      {statements && statements.length > 0 && (
        <>
          <p className="muted no-print">
            {t.standing} <Go to="/changes">{t.changes}</Go>
          </p>
          <Chains chains={chains} />
          {more && <p className="muted">{t.partial(statements.length, total)}</p>}
          <KindChoice totals={totals} />
          {sections.length === 0 && <EmptyState hint={t.noneFits} />}
          {sections.map(({ name, count, places }, i) => (
            <details key={name} className="sources-section" open={i < unfolded}>
              <summary>
                <h3>
                  {name} <span className="muted">{count}</span>
                </h3>
              </summary>
              {places.map(({ locator, statements: said }) => (
                <div key={locator} className="sources-place">
                  {locator && <h4>{locator}</h4>}
                  <ul>
                    {said.map((statement) => (
                      <li key={statement.id}>
                        <StatementLine statement={statement} />
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </details>
          ))}
        </>
      )}
      {more && (
        <p className="more no-print">
          <button type="button" onClick={more} disabled={loadingMore}>
            {loadingMore ? t.loading : t.more(statements?.length ?? 0, total)}
          </button>
        </p>
      )}
    </section>
  );
}

/** How many of the sections are open from the start. */
function unfoldedOf(sections: readonly Section[]): number {
  if (sections.length === 1) return 1;
  let room = UNFOLDED;
  const folded = sections.findIndex(({ count }) => {
    room -= count;
    return room < 0;
  });
  return folded < 0 ? sections.length : folded;
}

function fits(document: string, statement: StatementLineFragment, kind: string, chain: string): boolean {
  if (kind && statement.__typename !== kind) return false;
  return chain === '' || chainKeys(document, statement).includes(chain);
}

function Chains({ chains }: { readonly chains: readonly Chain[] }) {
  const t = useWords(words);
  const [chosen, choose] = useParam('chain');
  return (
    <section aria-labelledby="chains" className="sources-chains">
      <h3 id="chains">{t.chains}</h3>
      <p className="muted">{t.chainsHint}</p>
      <ul>
        {chains.map(({ key, speakers, count }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={chosen === key}
              onClick={() => choose(chosen === key ? undefined : key)}
            >
              <span>
                {speakers.map((speaker, i) => (
                  <span key={speaker}>
                    {i > 0 && <span className="muted"> {t.quoting} </span>}
                    {speaker}
                  </span>
                ))}
                {speakers.length === 1 && <span className="muted"> {t.own}</span>}
              </span>
              <span className="muted">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function KindChoice({ totals }: { readonly totals: Counts }) {
  const t = useWords(words);
  const [chosen, choose] = useParam('statements');
  return (
    <fieldset className="choice no-print">
      <legend className="visually-hidden">{t.kinds}</legend>
      <button type="button" aria-pressed={chosen === ''} onClick={() => choose(undefined)}>
        {t.all}
      </button>
      {KINDS.map(([kind, count]) => (
        <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => choose(kind)}>
          {t[kind]} <span className="muted">{totals[count]}</span>
        </button>
      ))}
    </fieldset>
  );
}

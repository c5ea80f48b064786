import type { FactEvidenceFragment } from '../../generated/graphql';
import { pick, useLanguage, useWords } from '../state/language';
import { factPath } from '../state/url';
import { CERTAINTIES } from '../words/kinds';
import { namesIn } from '../words/names';
import { CertaintyBadge } from './CertaintyBadge';
import { EntityLink } from './EntityLink';
import './evidence.css';
import { Go } from './Go';
import { Popover } from './Popover';

const words = {
  open: [(certainty: string) => `${certainty}: show the evidence`, (certainty: string) => `${certainty}：查看依据`],
  place: ['Where in it', '出处'],
  chain: ['Who says it', '谁的说法'],
  quoting: ['quoting', '引'],
  dated: [(date: string) => `From a document of ${date}`, (date: string) => `文献日期 ${date}`],
  note: ['Note', '备注'],
  link: ['Link to this fact', '此事实的链接'],
} as const;

export type EvidenceOf = Pick<FactEvidenceFragment, 'id' | 'certainty' | 'note' | 'recordedOn' | 'citations'>;

/** The certainty of a fact, which opens its evidence: document, place, and who quotes whom. */
export function Evidence({ fact }: { readonly fact: EvidenceOf }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <span className="evidence">
      <Popover
        label={t.open(pick(CERTAINTIES[fact.certainty].name, language))}
        opener={<CertaintyBadge certainty={fact.certainty} />}
        foot={<Go to={factPath(fact.id)}>{t.link}</Go>}
      >
        {() => <EvidenceDetail fact={fact} />}
      </Popover>
      <PrintedSources fact={fact} />
    </span>
  );
}

/** The evidence in full, for where it need not be opened. */
export function EvidenceDetail({ fact }: { readonly fact: EvidenceOf }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <div className="evidence-detail">
      <p>
        <CertaintyBadge certainty={fact.certainty} />{' '}
        <span className="muted">{pick(CERTAINTIES[fact.certainty].means, language)}</span>
      </p>
      {fact.note && (
        <p className="note">
          <strong>{t.note}:</strong> {fact.note}
        </p>
      )}
      <ul className="citations">
        {fact.citations.map(({ document, locator, attribution }) => (
          <li key={`${document.id} ${locator}`}>
            <EntityLink entity={document} />
            <dl>
              <dt>{t.place}</dt>
              <dd>{locator}</dd>
              <dt>{t.chain}</dt>
              <dd>
                <Chain speakers={attribution} quoting={t.quoting} />
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      <p className="muted">{t.dated(fact.recordedOn)}</p>
    </div>
  );
}

function Chain({ speakers, quoting }: { readonly speakers: readonly string[]; readonly quoting: string }) {
  return speakers.map((speaker, i) => (
    <span key={speaker}>
      {i > 0 && <span className="muted"> {quoting} </span>}
      {speaker}
    </span>
  ));
}

/** On paper nothing opens: there the sources stand behind the fact. */
function PrintedSources({ fact }: { readonly fact: EvidenceOf }) {
  const language = useLanguage();
  const sources = fact.citations.map(
    ({ document, locator, attribution }) =>
      `${namesIn(document, language).main}, ${locator} (${attribution.join(' ← ')})`,
  );
  return <span className="print-only"> [{sources.join('; ')}]</span>;
}

import type { ReactNode } from 'react';
import type { StatementLineFragment } from '../../../generated/graphql';
import { EntityLink } from '../../parts/EntityLink';
import { Evidence } from '../../parts/Evidence';
import { Figure } from '../../parts/Figure';
import { pick, useLanguage, useWords } from '../../state/language';
import { textIn } from '../../words/names';
import { RELATIONS } from '../../words/relations';
import { CLAIM_KINDS, EVENT_KINDS, kindWord } from '../../words/statements';
import './statement-line.css';

const words = {
  Relation: ['Link', '关联'],
  Metric: ['Figure', '数据'],
  Event: ['Event', '事件'],
  Claim: ['Claim', '论断'],
  against: ['against', '相对于'],
} as const;

interface StatementLineProps {
  readonly statement: StatementLineFragment;
  /** What follows it: what took its place, say. */
  readonly children?: ReactNode;
}

/** What a statement says, its kind before it and its evidence behind. */
export function StatementLine({ statement, children }: StatementLineProps) {
  const t = useWords(words);
  return (
    <div className="statement-line">
      <span className="kind">{t[statement.__typename]}</span>
      <div>
        <span className="statement-said">
          <Said statement={statement} /> <Evidence fact={statement} />
        </span>
        {statement.note && <span className="statement-note">{statement.note}</span>}
        {children}
      </div>
    </div>
  );
}

function Said({ statement }: { readonly statement: StatementLineFragment }) {
  const t = useWords(words);
  const language = useLanguage();
  switch (statement.__typename) {
    case 'Relation':
      return (
        <>
          <EntityLink entity={statement.source} short /> {pick(RELATIONS[statement.type].verb, language)}{' '}
          <EntityLink entity={statement.target} short />
        </>
      );
    case 'Metric':
      return (
        <>
          <EntityLink entity={statement.subject} short />{' '}
          <span title={statement.measure.description ?? undefined}>
            {textIn(statement.measure.name, statement.measure.nameZh, language)}
          </span>{' '}
          <Figure figure={statement} withPeriod withText />
          {statement.dimensions.map(({ name, value }) => (
            <span key={name} className="muted">
              {' '}
              {name}: {value}
            </span>
          ))}
          {statement.reference && (
            <>
              {' '}
              <span className="muted">{t.against}</span> <EntityLink entity={statement.reference} short />
            </>
          )}
        </>
      );
    case 'Event':
      return (
        <>
          <span className="muted">
            {[kindWord(EVENT_KINDS, statement.eventKind, language), statement.date ?? statement.period?.label]
              .filter(Boolean)
              .join(' · ')}
          </span>{' '}
          {textIn(statement.title, statement.titleZh, language)}
        </>
      );
    case 'Claim':
      return (
        <>
          <span className="muted">{kindWord(CLAIM_KINDS, statement.claimKind, language)}</span>{' '}
          {textIn(statement.assertion, statement.assertionZh, language)}
        </>
      );
  }
}

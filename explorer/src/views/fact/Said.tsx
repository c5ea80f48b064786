import { EntityLink } from '../../parts/EntityLink';
import { Figure } from '../../parts/Figure';
import { GrowthRate } from '../../parts/GrowthRate';
import { OtherStatements } from '../../parts/OtherStatements';
import { pick, useLanguage, useWords } from '../../state/language';
import { textIn } from '../../words/names';
import { RELATIONS } from '../../words/relations';
import { CLAIM_KINDS, EVENT_KINDS, kindWord } from '../../words/statements';
import type { FactNode } from './Fact';

const words = {
  link: ['Link', '关联'],
  figure: ['Figure', '数据'],
  event: ['Event', '事件'],
  claim: ['Claim', '论断'],
  growth: ['Growth on the year', '同比'],
  against: ['Against', '参照'],
} as const;

/** What a statement says, with links to all that it speaks of. */
export function Said({ fact, title }: { readonly fact: FactNode; readonly title: string }) {
  const t = useWords(words);
  const language = useLanguage();
  switch (fact.__typename) {
    case 'Relation':
      return (
        <header>
          <p className="kind">{t.link}</p>
          <h1>{title}</h1>
          <p className="fact-said">
            <EntityLink entity={fact.source} withKind /> <span>{pick(RELATIONS[fact.type].verb, language)}</span>{' '}
            <EntityLink entity={fact.target} withKind />
          </p>
        </header>
      );
    case 'Metric':
      return (
        <header>
          <p className="kind">{t.figure}</p>
          <h1>{title}</h1>
          <p className="fact-said">
            <EntityLink entity={fact.subject} withKind />
            <span title={fact.measure.description ?? undefined}>
              {textIn(fact.measure.name, fact.measure.nameZh, language)}
            </span>
            {fact.dimensions.map(({ name, value }) => (
              <span key={name} className="muted">
                {name}: {value}
              </span>
            ))}
            <Figure figure={fact} withPeriod withText />
          </p>
          {fact.reference && (
            <p>
              {t.against} <EntityLink entity={fact.reference} withKind />
            </p>
          )}
          {fact.growth && (
            <p>
              {t.growth} <GrowthRate growth={fact.growth} />
            </p>
          )}
          <OtherStatements metric={fact} />
        </header>
      );
    case 'Event':
      return (
        <header>
          <p className="kind">
            {t.event} · {kindWord(EVENT_KINDS, fact.eventKind, language)} · {fact.date ?? fact.period?.label}
          </p>
          <h1>{title}</h1>
          <p className="fact-said">
            {fact.participants.map((entity) => (
              <EntityLink key={entity.id} entity={entity} withKind />
            ))}
          </p>
        </header>
      );
    case 'Claim':
      return (
        <header>
          <p className="kind">
            {t.claim} · {kindWord(CLAIM_KINDS, fact.claimKind, language)}
          </p>
          <h1>{title}</h1>
          <p className="fact-said">
            {fact.about.map((entity) => (
              <EntityLink key={entity.id} entity={entity} withKind />
            ))}
          </p>
        </header>
      );
  }
}

import { Go } from '../../parts/Go';
import { useLanguage, useWords } from '../../state/language';
import { entityPath } from '../../state/url';
import { namesIn } from '../../words/names';
import type { FactNode } from './Fact';

const words = {
  among: ['Among all that is said of', '查看相关实体的全部内容：'],
} as const;

const entitiesOf = (fact: FactNode) => {
  switch (fact.__typename) {
    case 'Relation':
      return [fact.source, fact.target];
    case 'Metric':
      return [fact.subject];
    case 'Event':
      return fact.participants;
    case 'Claim':
      return fact.about;
  }
};

/** Leads to the fact on the pages of what it speaks of. */
export function WhereItStands({ fact }: { readonly fact: FactNode }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <p className="fact-where no-print">
      <span className="muted">{t.among}</span>
      {entitiesOf(fact).map((entity) => (
        <Go key={entity.id} to={entityPath(entity.id)} fact={fact.id}>
          {namesIn(entity, language).main}
        </Go>
      ))}
    </p>
  );
}

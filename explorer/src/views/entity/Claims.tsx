import { ExplorerClaimsDocument } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { useLanguage } from '../../state/language';
import { textIn } from '../../words/names';
import { CLAIM_KINDS, kindWord } from '../../words/statements';
import { FactItem, FactList } from './FactList';
import type { SectionProps } from './section';

/** What sources assert of it. */
export function Claims({ id, ready }: SectionProps) {
  const language = useLanguage();
  const pages = usePages(ExplorerClaimsDocument, { id, first: 50 }, ({ node }) =>
    node && 'claims' in node ? node.claims : undefined,
  );
  return (
    <FactList
      pages={pages}
      ready={ready}
      list={(items) => <ul className="claims">{items}</ul>}
      item={(claim) => (
        <FactItem
          key={claim.id}
          fact={claim}
          head={<p className="kind">{kindWord(CLAIM_KINDS, claim.claimKind, language)}</p>}
          text={textIn(claim.assertion, claim.assertionZh, language)}
          entities={claim.about}
          of={id}
        />
      )}
    />
  );
}

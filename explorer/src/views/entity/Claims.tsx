import { type ClaimRowFragment, ExplorerClaimsDocument } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { EntityLink } from '../../parts/EntityLink';
import { ErrorState } from '../../parts/ErrorState';
import { Evidence } from '../../parts/Evidence';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { useScrollToAnchor } from '../../state/anchor';
import { useLanguage } from '../../state/language';
import { useAnchor } from '../../state/url';
import { textIn } from '../../words/names';
import { CLAIM_KINDS, kindWord } from '../../words/statements';
import { type SectionProps, useReady } from './section';

/** What sources assert of it. */
export function Claims({ id, ready }: SectionProps) {
  const pages = usePages(ExplorerClaimsDocument, { id, first: 50 }, ({ node }) =>
    node && 'claims' in node ? node.claims : undefined,
  );
  useScrollToAnchor(pages.nodes !== undefined);
  useReady(pages.nodes?.length, ready);
  if (pages.error && !pages.nodes) return <ErrorState error={pages.error} retry={pages.retry} />;
  if (!pages.nodes) return <Loading />;
  return (
    <>
      <ul className="claims">
        {pages.nodes.map((claim) => (
          <Assertion key={claim.id} claim={claim} of={id} />
        ))}
      </ul>
      <More pages={pages} />
    </>
  );
}

function Assertion({ claim, of }: { readonly claim: ClaimRowFragment; readonly of: string }) {
  const language = useLanguage();
  const anchor = useAnchor();
  const others = claim.about.filter(({ id }) => id !== of);
  return (
    <li id={claim.id} className={claim.id === anchor ? 'pointed-at' : undefined}>
      <p className="kind">{kindWord(CLAIM_KINDS, claim.claimKind, language)}</p>
      <p>
        {textIn(claim.assertion, claim.assertionZh, language)} <Evidence fact={claim} />
      </p>
      {others.length > 0 && (
        <p className="with">
          {others.map((other) => (
            <EntityLink key={other.id} entity={other} short />
          ))}
        </p>
      )}
      {claim.note && <p className="note">{claim.note}</p>}
    </li>
  );
}

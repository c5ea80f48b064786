import type { Certainty } from '../../generated/graphql';
import { pick, useLanguage } from '../state/language';
import { CERTAINTIES } from '../words/kinds';

/** How sure the source is: in a word, and what the word means on hovering. */
export function CertaintyBadge({ certainty }: { readonly certainty: Certainty }) {
  const language = useLanguage();
  const { name, means } = CERTAINTIES[certainty];
  return (
    <span className={`certainty certainty-${certainty.toLowerCase()}`} title={pick(means, language)}>
      {pick(name, language)}
    </span>
  );
}

import { EntityLink } from '../../parts/EntityLink';
import { Evidence } from '../../parts/Evidence';
import { pick, useLanguage } from '../../state/language';
import { RELATIONS } from '../../words/relations';
import type { Entity, Link } from './model';

interface LinkLineProps {
  readonly link: Link;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Leaves the badge out, where the evidence stands beside it. */
  readonly bare?: boolean;
}

/** A link as a sentence, its evidence one click away. */
export function LinkLine({ link, entities, bare = false }: LinkLineProps) {
  const language = useLanguage();
  const [source, target] = [entities.get(link.source.id), entities.get(link.target.id)];
  if (!source || !target) return null;
  return (
    <>
      <EntityLink entity={source} short /> <span className="muted">{pick(RELATIONS[link.type].verb, language)}</span>{' '}
      <EntityLink entity={target} short /> {!bare && <Evidence fact={link} />}
    </>
  );
}

import { EntityLink } from '../../parts/EntityLink';
import { Evidence } from '../../parts/Evidence';
import { pick, useLanguage } from '../../state/language';
import { useAnchor } from '../../state/url';
import { RELATIONS } from '../../words/relations';
import type { LinkGroup } from './group-links';

/** Beyond this a list stands in columns. */
const LONG = 20;

/** The entities that a type of link leads to, each with its evidence. */
export function LinkList({ group: { type, direction, links } }: { readonly group: LinkGroup }) {
  const language = useLanguage();
  const anchor = useAnchor();
  const mixed = new Set(links.map(({ other }) => other.kind)).size > 1;
  return (
    <div className="links-group">
      <dt>{pick(RELATIONS[type][direction], language)}</dt>
      <dd>
        <ul className={links.length > LONG ? 'long' : undefined}>
          {links.map(({ other, statements }) => (
            <li key={other.id} className={statements.some(({ id }) => id === anchor) ? 'pointed-at' : undefined}>
              <EntityLink entity={other} withKind={mixed} />
              {statements.map((statement) => (
                <span key={statement.id} id={statement.id} className="links-statement">
                  <Evidence fact={statement} />
                </span>
              ))}
              {statements.map(({ id, note }) => note && <Note key={id} text={note} />)}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function Note({ text }: { readonly text: string }) {
  return <span className="links-note">{text}</span>;
}

import type { ChangedStatementFragment } from '../../../generated/graphql';
import { Evidence } from '../../parts/Evidence';
import { Figure } from '../../parts/Figure';
import { useWords } from '../../state/language';

const words = {
  superseded: [(day: string) => `Superseded on ${day}`, (day: string) => `于 ${day} 被取代`],
  by: ['by', '，取代者：'],
  supersedes: ['Takes the place of', '取代了'],
} as const;

/** What took the place of a statement, and which figures a statement took the place of; nothing when neither. */
export function Succession({ statement }: { readonly statement: ChangedStatementFragment }) {
  const t = useWords(words);
  if (statement.__typename !== 'Metric' && statement.__typename !== 'Relation') return null;
  const { supersededOn, recordedOn } = statement;
  const others = statement.__typename === 'Metric' ? statement.statements : [];
  const later = supersededOn ? others.filter((other) => other.recordedOn === supersededOn) : [];
  const earlier = others.filter((other) => other.supersededOn === recordedOn);
  return (
    <>
      {supersededOn && (
        <p className="changes-succession">
          {t.superseded(supersededOn)} {later.length > 0 && t.by}{' '}
          {later.map((other) => (
            <span key={other.id}>
              <Figure figure={other} withText /> <Evidence fact={other} />
            </span>
          ))}
        </p>
      )}
      {earlier.length > 0 && (
        <p className="changes-succession">
          {t.supersedes}{' '}
          {earlier.map((other) => (
            <span key={other.id}>
              <Figure figure={other} withText /> <span className="muted">{other.recordedOn}</span>{' '}
              <Evidence fact={other} />
            </span>
          ))}
        </p>
      )}
    </>
  );
}

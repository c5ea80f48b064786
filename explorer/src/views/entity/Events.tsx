import { type EventRowFragment, ExplorerEventsDocument } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { EntityLink } from '../../parts/EntityLink';
import { ErrorState } from '../../parts/ErrorState';
import { Evidence } from '../../parts/Evidence';
import { Loading } from '../../parts/Loading';
import { More } from '../../parts/More';
import { useScrollToAnchor } from '../../state/anchor';
import { useLanguage, useWords } from '../../state/language';
import { useAnchor } from '../../state/url';
import { textIn } from '../../words/names';
import { EVENT_KINDS, kindWord } from '../../words/statements';
import { type SectionProps, useReady } from './section';

const words = { undated: ['No date given', '未给出日期'] } as const;

/** What it took part in, along a line of time. */
export function Events({ id, ready }: SectionProps) {
  const pages = usePages(ExplorerEventsDocument, { id, first: 50 }, ({ node }) =>
    node && 'events' in node ? node.events : undefined,
  );
  useScrollToAnchor(pages.nodes !== undefined);
  useReady(pages.nodes?.length, ready);
  if (pages.error && !pages.nodes) return <ErrorState error={pages.error} retry={pages.retry} />;
  if (!pages.nodes) return <Loading />;
  return (
    <>
      <ol className="time-line">
        {pages.nodes.map((event) => (
          <Happening key={event.id} event={event} of={id} />
        ))}
      </ol>
      <More pages={pages} />
    </>
  );
}

function Happening({ event, of }: { readonly event: EventRowFragment; readonly of: string }) {
  const t = useWords(words);
  const language = useLanguage();
  const anchor = useAnchor();
  const title = textIn(event.title, event.titleZh, language);
  const others = event.participants.filter(({ id }) => id !== of);
  return (
    <li id={event.id} className={event.id === anchor ? 'pointed-at' : undefined}>
      <p className="time-line-when">
        <time dateTime={event.date ?? event.period?.start}>{event.date ?? event.period?.label ?? t.undated}</time>
        <span className="kind">{kindWord(EVENT_KINDS, event.eventKind, language)}</span>
      </p>
      <p>
        {title} <Evidence fact={event} />
      </p>
      {others.length > 0 && (
        <p className="with">
          {others.map((other) => (
            <EntityLink key={other.id} entity={other} short />
          ))}
        </p>
      )}
      {event.note && <p className="note">{event.note}</p>}
    </li>
  );
}

import { type EventRowFragment, ExplorerEventsDocument } from '../../../generated/graphql';
import { usePages } from '../../api/use-pages';
import { useLanguage, useWords } from '../../state/language';
import { textIn } from '../../words/names';
import { EVENT_KINDS, kindWord } from '../../words/statements';
import { FactItem, FactList } from './FactList';
import type { SectionProps } from './section';

const words = { undated: ['No date given', '未给出日期'] } as const;

/** What it took part in, along a line of time. */
export function Events({ id, ready }: SectionProps) {
  const language = useLanguage();
  const pages = usePages(ExplorerEventsDocument, { id, first: 50 }, ({ node }) =>
    node && 'events' in node ? node.events : undefined,
  );
  return (
    <FactList
      pages={pages}
      ready={ready}
      list={(items) => <ol className="time-line">{items}</ol>}
      item={(event) => (
        <FactItem
          key={event.id}
          fact={event}
          head={<When event={event} />}
          text={textIn(event.title, event.titleZh, language)}
          entities={event.participants}
          of={id}
        />
      )}
    />
  );
}

function When({ event }: { readonly event: EventRowFragment }) {
  const t = useWords(words);
  const language = useLanguage();
  return (
    <p className="time-line-when">
      <time dateTime={event.date ?? event.period?.start}>{event.date ?? event.period?.label ?? t.undated}</time>
      <span className="kind">{kindWord(EVENT_KINDS, event.eventKind, language)}</span>
    </p>
  );
}

import { Go } from '../../parts/Go';
import { useLanguage, useWords } from '../../state/language';
import { entityPath } from '../../state/url';
import { namesIn } from '../../words/names';
import type { Entity } from './model';

const words = {
  partly: [
    (name: string, links: number) => `${name} has ${links} links: not all that is around it is shown.`,
    (name: string, links: number) => `${name}有 ${links} 条关联：未全部显示。`,
  ],
  more: [(n: number) => `Show up to ${n} around each`, (n: number) => `每个实体最多显示 ${n} 个`],
  page: ['All its links, on its page', '在其页面查看全部关联'],
  narrow: ['Leave kinds or types out to see others.', '可取消某些类别或关联类型，以显示其他内容。'],
} as const;

interface TruncatedProps {
  /** Those with more around them than is shown. */
  readonly entities: readonly Entity[];
  /** The next larger limit; undefined at the largest. */
  readonly more: number | undefined;
  readonly setLimit: (limit: number) => void;
}

/** Says of which hubs only a part is shown, and how to see the rest. */
export function Truncated({ entities, more, setLimit }: TruncatedProps) {
  const t = useWords(words);
  const language = useLanguage();
  if (entities.length === 0) return null;
  return (
    <div className="graph-truncated note">
      {entities.map((entity) => (
        <p key={entity.id}>
          {t.partly(namesIn(entity, language).main, entity.relations.totalCount)}{' '}
          <Go to={entityPath(entity.id)}>{t.page}</Go>
        </p>
      ))}
      <p>
        {t.narrow}{' '}
        {more !== undefined && (
          <button type="button" onClick={() => setLimit(more)}>
            {t.more(more)}
          </button>
        )}
      </p>
    </div>
  );
}

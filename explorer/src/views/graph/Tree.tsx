import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { pick, useLanguage, useWords } from '../../state/language';
import { CERTAINTIES, KINDS } from '../../words/kinds';
import { langOf, namesIn } from '../../words/names';
import { RELATIONS } from '../../words/relations';
import { type Graph, linksByEnd } from './model';
import { type Row, rowsOf } from './tree-rows';
import './tree.css';

const words = {
  links: [(n: number) => (n === 1 ? '1 link' : `${n} links`), (n: number) => `${n} 条关联`],
  opened: ['opened', '已展开'],
  keys: [
    'Arrow keys move and unfold the links; Enter shows what is around an entity, or goes to the other end of a link; Delete takes it away again.',
    '方向键移动并展开关联；按 Enter 显示实体周围的内容，或跳到关联的另一端；按 Delete 收起。',
  ],
} as const;

interface TreeProps {
  readonly graph: Graph;
  /** What the list is of. */
  readonly label: string;
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  /** Entities of which the neighbours are shown; undefined where they can't be. */
  readonly opened?: ReadonlySet<string>;
  readonly onOpen?: (id: string) => void;
  readonly onClose?: (id: string) => void;
}

/** The graph as a list of its entities, each with its links: for keyboard and screen reader, and to find a name. */
export function Tree({ graph, label, selected, onSelect, opened, onOpen, onClose }: TreeProps) {
  const t = useWords(words);
  const language = useLanguage();
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const byEnd = useMemo(() => linksByEnd(graph), [graph]);
  const rows = useMemo(() => rowsOf(graph, byEnd, unfolded), [graph, byEnd, unfolded]);
  // A link has a row at each of its ends.
  const [current, setCurrent] = useState('');
  const at = Math.max(0, findRow(rows, current, selected));
  const list = useRef<HTMLDivElement>(null);
  const focusNext = useRef(false);
  const key = rows[at]?.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row of the key is another element after each change
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[tabindex="0"]');
    const box = list.current;
    if (focusNext.current) row?.focus({ preventScroll: true });
    focusNext.current = false;
    if (row && box && selected) keepInView(box, row);
  }, [key, selected, rows]);

  const go = (row: Row | undefined): void => {
    if (!row) return;
    focusNext.current = true;
    setCurrent(row.key);
    onSelect(row.link?.id ?? row.entity.id);
  };
  const goTo = (id: string): void => go(rows.find((row) => !row.link && row.entity.id === id));
  const fold = (id: string, open: boolean): void =>
    setUnfolded((all) => new Set(open ? [...all, id] : [...all].filter((each) => each !== id)));
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    const { entity, link, other } = row;
    const open = unfolded.has(entity.id);
    const actions = new Map<string, () => void>([
      ['ArrowDown', () => go(rows[at + 1])],
      ['ArrowUp', () => go(rows[at - 1])],
      ['Home', () => go(rows[0])],
      ['End', () => go(rows.at(-1))],
      ['ArrowRight', () => (link ? undefined : open ? go(rows[at + 1]) : fold(entity.id, true))],
      ['ArrowLeft', () => (link ? goTo(entity.id) : fold(entity.id, false))],
      ['Enter', () => (other ? goTo(other.id) : onOpen?.(entity.id))],
      [' ', () => go(row)],
      ['Delete', () => onClose?.(entity.id)],
      ['Backspace', () => onClose?.(entity.id)],
    ]);
    const action = actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    action();
  };
  return (
    <div className="graph-list">
      <div
        ref={list}
        role="tree"
        aria-label={label}
        aria-describedby="graph-list-keys"
        className="graph-tree"
        onKeyDown={onKeyDown}
      >
        {rows.map((row, index) => {
          const { entity, link, other, outward } = row;
          const open = unfolded.has(entity.id);
          const links = byEnd.get(entity.id)?.length ?? 0;
          const shown = other ?? entity;
          const { main } = namesIn(shown, language);
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys
            <div
              key={row.key}
              role="treeitem"
              aria-level={link ? 2 : 1}
              aria-posinset={row.position}
              aria-setsize={row.size}
              {...(!link && links > 0 && { 'aria-expanded': open })}
              aria-selected={selected !== '' && index === at && selected === (link?.id ?? entity.id)}
              tabIndex={index === at ? 0 : -1}
              onClick={() => go(row)}
              onFocus={() => index !== at && go(row)}
            >
              {!link && (
                <span
                  className="graph-tree-fold"
                  aria-hidden="true"
                  onClick={() => links > 0 && fold(entity.id, !open)}
                >
                  {links > 0 ? (open ? '▾' : '▸') : ''}
                </span>
              )}
              {link ? (
                <span className="muted">{pick(RELATIONS[link.type][outward ? 'out' : 'in'], language)}</span>
              ) : (
                <span className="graph-tree-disc" style={{ background: `var(--kind-${entity.kind.toLowerCase()})` }} />
              )}{' '}
              <span className="graph-tree-name" lang={langOf(main)}>
                {main}
              </span>{' '}
              {link ? (
                <span className="graph-tree-about">{pick(CERTAINTIES[link.certainty].name, language)}</span>
              ) : (
                <span className="graph-tree-about">
                  {pick(KINDS[entity.kind], language)} · {t.links(links)}
                  {opened?.has(entity.id) && ` · ${t.opened}`}
                </span>
              )}
            </div>
          );
        })}
      </div>
      <p id="graph-list-keys" className="graph-list-keys no-print">
        {t.keys}
      </p>
    </div>
  );
}

/** The row one was at, if it still shows what is selected; else the first that does. */
function findRow(rows: readonly Row[], current: string, selected: string): number {
  const shows = (row: Row) => (row.link?.id ?? row.entity.id) === selected;
  const at = rows.findIndex((row) => row.key === current && (selected === '' || shows(row)));
  return at >= 0 ? at : rows.findIndex(shows);
}

/** Scrolls the list alone, never the page. */
function keepInView(box: HTMLElement, row: HTMLElement): void {
  const top = row.offsetTop - box.offsetTop;
  if (top < box.scrollTop) box.scrollTop = top;
  else if (top + row.offsetHeight > box.scrollTop + box.clientHeight)
    box.scrollTop = top + row.offsetHeight - box.clientHeight;
}

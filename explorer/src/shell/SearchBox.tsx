import { type KeyboardEvent, type MouseEvent, useEffect, useId, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { ExplorerSearchDocument, type ExplorerSearchQuery } from '../../generated/graphql';
import { useAsk } from '../api/use-ask';
import { Highlighted } from '../parts/Highlighted';
import { pick, useLanguage, useWords } from '../state/language';
import { entityPath, useHref } from '../state/url';
import { KINDS } from '../words/kinds';
import { langOf, namesIn } from '../words/names';
import './search-box.css';
import { useDelayed } from '../parts/use-delayed';

const words = {
  search: ['Search', '搜索'],
  placeholder: ['Search: English, 中文, pinyin', '搜索：中文、英文或拼音'],
  none: ['Nothing found. Try fewer letters, another name, or pinyin.', '没有结果。可减少字数、换个名称或用拼音。'],
  all: [(n: number) => (n === 1 ? 'The one result' : `All ${n} results`), (n: number) => `全部 ${n} 个结果`],
  fault: ['The search could not be answered.', '搜索未能完成。'],
} as const;

/** Typing pauses this long before the API is asked, in milliseconds. */
const PAUSE_MS = 120;

type Edge = ExplorerSearchQuery['search']['edges'][number];

/** The search of the whole graph: answers as one types, arrow keys choose, Enter opens; "/" leads here from anywhere. */
export function SearchBox() {
  const t = useWords(words);
  const href = useHref();
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const listId = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const asked = useDelayed(text.trim(), PAUSE_MS);
  const { data, error } = useAsk(ExplorerSearchDocument, asked && open ? { text: asked, first: 8 } : null);
  useSlashKey(input);

  const edges = asked && data ? data.search.edges : [];
  const total = data?.search.totalCount ?? 0;
  const go = (to: string) => {
    setOpen(false);
    setActive(-1);
    setText('');
    input.current?.blur();
    navigate(to);
  };
  const choose = (index: number) => {
    const edge = edges[index];
    if (edge) go(href(entityPath(edge.node.id)));
    else if (text.trim()) go(href('/search', { q: text.trim() }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also confirms what an input method offers.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      setActive((at) => (edges.length === 0 ? -1 : ((at + step + edges.length + 1 + 1) % (edges.length + 1)) - 1));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape') {
      if (open) setOpen(false);
      else setText('');
      setActive(-1);
    }
  };
  const listed = open && asked !== '' && (data !== undefined || error !== undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to React's types and to older browsers
    <div className="search-box" role="search">
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={t.search}
        aria-expanded={listed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        aria-keyshortcuts="/"
        autoComplete="off"
        spellCheck={false}
        placeholder={t.placeholder}
        value={text}
        maxLength={200}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <span className="search-key" aria-hidden="true">
        /
      </span>
      <div className="search-results" hidden={!listed}>
        <div id={listId} role="listbox" aria-label={t.search}>
          {edges.map((edge, index) => (
            <Result
              key={edge.node.id}
              id={`${listId}-${index}`}
              edge={edge}
              selected={index === active}
              choose={() => choose(index)}
            />
          ))}
        </div>
        {listed && (
          <p className="search-foot" role="status">
            {error ? (
              t.fault
            ) : edges.length === 0 ? (
              t.none
            ) : (
              <button type="button" className="link" tabIndex={-1} onMouseDown={keepFocus} onClick={() => choose(-1)}>
                {t.all(total)}
              </button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}

interface ResultProps {
  readonly id: string;
  readonly edge: Edge;
  readonly selected: boolean;
  readonly choose: () => void;
}

function Result({ id, edge, selected, choose }: ResultProps) {
  const language = useLanguage();
  const { node, highlights } = edge;
  const { main, other } = namesIn(node, language);
  const marked = (text: string) => (
    <span lang={langOf(text)}>
      <Highlighted text={text} ranges={highlights.find((h) => h.text === text)?.ranges ?? []} />
    </span>
  );
  // What answers is neither of the names that show: then it shows too.
  const elsewhere = highlights.some((h) => h.text === main || h.text === other) ? undefined : highlights[0];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and handles the keys
    <div id={id} role="option" tabIndex={-1} aria-selected={selected} onMouseDown={keepFocus} onClick={choose}>
      <span className="kind">{pick(KINDS[node.kind], language)}</span>
      <span className="search-names">
        {marked(main)}
        {other && <span className="other-name">{marked(other)}</span>}
        {elsewhere && <span className="search-elsewhere">{marked(elsewhere.text)}</span>}
      </span>
    </div>
  );
}

/** Pressing would take the focus from the input, which closes the list, before it is a click. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

/** "/" leads to the search, unless one is writing. */
function useSlashKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const at = event.target as HTMLElement;
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [input]);
}

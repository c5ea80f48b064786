import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import { type EntityKind, type EntityNameFragment, ExplorerSearchDocument } from '../../generated/graphql';
import { useAsk } from '../api/use-ask';
import { pick, useLanguage, useWords } from '../state/language';
import { KINDS } from '../words/kinds';
import { langOf, type Named, namesIn } from '../words/names';
import { useDelayed } from './use-delayed';
import './entity-picker.css';

const words = {
  placeholder: ['Name in English, 中文 or pinyin', '名称：中文、英文或拼音'],
  none: ['Nothing found', '没有结果'],
  fault: ['The search could not be answered', '搜索未能完成'],
} as const;

/** Typing pauses this long before the API is asked, in milliseconds. */
const PAUSE_MS = 120;
const MOST = 8;

interface EntityPickerProps {
  readonly label: string;
  /** Whether the label stands beside the field; else above it. */
  readonly beside?: boolean;
  readonly placeholder?: string;
  /** Of which kinds; of all when left out. */
  readonly kinds?: readonly EntityKind[];
  /** Offered before anything is typed. */
  readonly suggestions?: readonly EntityNameFragment[];
  /** The one that is chosen: its name stands in the field until one types. */
  readonly chosen?: Named | undefined;
  readonly choose: (id: string) => void;
}

/** A field that finds an entity by any of its names: arrow keys go through what is found, Enter takes it. */
export function EntityPicker(props: EntityPickerProps) {
  const { label, beside = false, kinds, suggestions = [], chosen, choose } = props;
  const t = useWords(words);
  const language = useLanguage();
  const inputId = useId();
  const listId = useId();
  const [text, setText] = useState<string>();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  /** Enter was pressed before the answer came: the first of it is meant. */
  const [waiting, setWaiting] = useState(false);
  const written = text?.trim() ?? '';
  const asked = useDelayed(written, PAUSE_MS);
  const variables = asked && open ? { text: asked, first: MOST, ...(kinds && { kinds: [...kinds] }) } : null;
  const { data, stale, error } = useAsk(ExplorerSearchDocument, variables);
  const found = asked ? (data?.search.edges ?? []).map(({ node }) => node) : suggestions;
  const answered = asked === written && (asked === '' || !stale);
  const listed = open && (asked ? data !== undefined || error !== undefined : suggestions.length > 0);
  const close = () => {
    setText(undefined);
    setActive(-1);
    setWaiting(false);
    setOpen(false);
  };
  const take = (id: string | undefined) => {
    if (!id) return;
    close();
    choose(id);
  };
  useEffect(() => {
    if (!waiting || !answered) return;
    setWaiting(false);
    take(found[0]?.id);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also confirms what an input method offers.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((at) => (found.length === 0 ? -1 : (at + step + found.length) % found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (answered) take(found[Math.max(active, 0)]?.id);
      else setWaiting(true);
    } else if (event.key === 'Escape') close();
  };
  return (
    <div className={beside ? 'entity-picker beside' : 'entity-picker'}>
      <label htmlFor={inputId}>{label}</label>
      <input
        id={inputId}
        type="text"
        role="combobox"
        aria-expanded={listed}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={listed && active >= 0 ? `${listId}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={props.placeholder ?? t.placeholder}
        maxLength={200}
        value={text ?? (chosen ? namesIn(chosen, language).main : '')}
        onChange={(event) => {
          setText(event.target.value);
          setActive(-1);
          setWaiting(false);
          setOpen(true);
        }}
        onFocus={(event) => {
          event.target.select();
          setOpen(true);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div className="entity-picker-list" hidden={!listed}>
        <div id={listId} role="listbox" aria-label={label}>
          {listed &&
            found.map((entity, index) => (
              <Option
                key={entity.id}
                id={`${listId}-${index}`}
                entity={entity}
                selected={index === active}
                take={() => take(entity.id)}
              />
            ))}
        </div>
        {listed && found.length === 0 && (
          <p className="muted" role="status">
            {error ? t.fault : t.none}
          </p>
        )}
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly entity: EntityNameFragment;
  readonly selected: boolean;
  readonly take: () => void;
}

function Option({ id, entity, selected, take }: OptionProps) {
  const language = useLanguage();
  const { main, other } = namesIn(entity, language);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and handles the keys
    <div
      id={id}
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      // The input keeps the focus, so that the list stays until the click is done.
      onMouseDown={(event) => event.preventDefault()}
      onClick={take}
    >
      <span lang={langOf(main)}>{main}</span>{' '}
      {other && (
        <span className="other-name" lang={langOf(other)}>
          {other}
        </span>
      )}{' '}
      <span className="kind">{pick(KINDS[entity.kind], language)}</span>
    </div>
  );
}

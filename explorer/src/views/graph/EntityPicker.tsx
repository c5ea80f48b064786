import { type KeyboardEvent, type MouseEvent, useEffect, useId, useState } from 'react';
import { ExplorerSearchDocument } from '../../../generated/graphql';
import { useAsk } from '../../api/use-ask';
import { pick, useLanguage, useWords } from '../../state/language';
import { KINDS } from '../../words/kinds';
import { langOf, type Named, namesIn } from '../../words/names';
import './entity-picker.css';

const words = {
  placeholder: ['Name in English, 中文 or pinyin', '名称：中文、英文或拼音'],
  none: ['Nothing found.', '没有结果。'],
  fault: ['The search could not be answered.', '搜索未能完成。'],
} as const;

interface EntityPickerProps {
  readonly label: string;
  /** The one that is chosen: its name stands in the field until one writes. */
  readonly chosen: Named | undefined;
  readonly onChoose: (id: string) => void;
}

/** A field that finds an entity by any of its names. */
export function EntityPicker({ label, chosen, onChoose }: EntityPickerProps) {
  const t = useWords(words);
  const language = useLanguage();
  const id = useId();
  const [text, setText] = useState<string>();
  const [active, setActive] = useState(0);
  /** Enter was pressed before the answer came: the first of it is meant. */
  const [waiting, setWaiting] = useState(false);
  const asked = text?.trim() ?? '';
  const { data, stale, error } = useAsk(ExplorerSearchDocument, asked ? { text: asked, first: 8 } : null);
  const found = asked && data ? data.search.edges.map(({ node }) => node) : [];
  const close = () => {
    setText(undefined);
    setActive(0);
    setWaiting(false);
  };
  const choose = (entity: { readonly id: string } | undefined) => {
    if (!entity) return;
    close();
    onChoose(entity.id);
  };
  useEffect(() => {
    if (!waiting || stale) return;
    setWaiting(false);
    choose(found[0]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') close();
    // What was found for fewer letters is not what Enter asks for.
    else if (event.key === 'Enter' && stale) setWaiting(asked !== '');
    else if (event.key === 'Enter') choose(found[active]);
    else if (event.key === 'ArrowDown') setActive((at) => (at + 1) % Math.max(found.length, 1));
    else if (event.key === 'ArrowUp') setActive((at) => (at + found.length - 1) % Math.max(found.length, 1));
    else return;
    event.preventDefault();
  };
  const listed = asked !== '' && (data !== undefined || error !== undefined);
  return (
    <div className="entity-picker">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={listed}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${id}-${active}` : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        placeholder={t.placeholder}
        value={text ?? (chosen ? namesIn(chosen, language).main : '')}
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setText(event.target.value);
          setActive(0);
          setWaiting(false);
        }}
        onBlur={close}
        onKeyDown={onKeyDown}
      />
      <div className="entity-picker-results" hidden={!listed}>
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {found.map((entity, index) => {
            const { main, other } = namesIn(entity, language);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and handles the keys
              <div
                key={entity.id}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === active}
                onMouseDown={keepFocus}
                onClick={() => choose(entity)}
              >
                <span className="kind">{pick(KINDS[entity.kind], language)}</span>{' '}
                <span lang={langOf(main)}>{main}</span>{' '}
                {other && (
                  <span className="other-name" lang={langOf(other)}>
                    {other}
                  </span>
                )}
              </div>
            );
          })}
        </div>
        {listed && found.length === 0 && <p role="status">{error ? t.fault : t.none}</p>}
      </div>
    </div>
  );
}

/** Pressing would take the focus from the input, which closes the list, before it is a click. */
const keepFocus = (event: MouseEvent) => event.preventDefault();

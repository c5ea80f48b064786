import type { EntityKind } from '../../../generated/graphql';
import { pick, useLanguage, useWords } from '../../state/language';
import { useTitle } from '../../state/title';
import { useParam } from '../../state/url';
import { KINDS_PLURAL } from '../../words/kinds';
import { Browse } from './Browse';
import { Results } from './Results';
import './search.css';

const words = {
  results: [(text: string) => `Results for “${text}”`, (text: string) => `“${text}”的搜索结果`],
  all: ['All kinds', '全部类别'],
  choose: ['What to look through', '查找范围'],
  browse: ['Browse', '浏览'],
} as const;

const KINDS = Object.keys(KINDS_PLURAL) as EntityKind[];

/** What a search finds; without a text, all entities of a kind by name. */
export default function Search() {
  const t = useWords(words);
  const language = useLanguage();
  const [text] = useParam('q');
  const [param, setKind] = useParam('kind');
  const kind = KINDS.find((one) => one === param);
  const title = text ? t.results(text) : kind ? pick(KINDS_PLURAL[kind], language) : t.browse;
  useTitle(title);
  return (
    <div className="page search-page">
      <h1>{title}</h1>
      <fieldset className="choice">
        <legend className="visually-hidden">{t.choose}</legend>
        {text && (
          <button type="button" aria-pressed={!kind} onClick={() => setKind(undefined)}>
            {t.all}
          </button>
        )}
        {KINDS.map((one) => (
          <button key={one} type="button" aria-pressed={kind === one} onClick={() => setKind(one)}>
            {pick(KINDS_PLURAL[one], language)}
          </button>
        ))}
      </fieldset>
      {text ? <Results text={text} kind={kind} /> : <Browse kind={kind ?? 'COMPANY'} />}
    </div>
  );
}

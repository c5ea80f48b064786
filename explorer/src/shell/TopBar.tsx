import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Go } from '../parts/Go';
import { pick, useChooseLanguage, useLanguage, useWords } from '../state/language';
import { chooseTheme, currentTheme } from '../state/theme';
import { VIEWS } from '../views/table';
import { AsOfControl } from './AsOf';
import { SearchBox } from './SearchBox';
import './top-bar.css';
import { openQueryPanel } from './QueryPanel';

const words = {
  views: ['Views', '视图'],
  toDark: ['Dark theme', '深色主题'],
  toLight: ['Light theme', '浅色主题'],
  query: ['Query', '查询语句'],
  queryHint: ['Show the GraphQL behind this page', '显示本页背后的 GraphQL 查询'],
} as const;

export function TopBar() {
  const t = useWords(words);
  return (
    <header className="top-bar">
      <Go to="/" className="top-bar-brand">
        <Star /> <span>Asterism</span>
      </Go>
      <SearchBox />
      <nav aria-label={t.views} className="top-bar-nav">
        <Navigation />
      </nav>
      <div className="top-bar-tools">
        <AsOfControl />
        <button type="button" className="quiet top-bar-query" title={t.queryHint} onClick={openQueryPanel}>
          {t.query}
        </button>
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </header>
  );
}

function Navigation() {
  const language = useLanguage();
  const [path] = useLocation();
  const list = useRef<HTMLUListElement>(null);
  // Where there is no room for all it scrolls: the view that is shown must be in sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the path says which that is
  useEffect(() => {
    const nav = list.current?.parentElement;
    const shown = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav && shown) nav.scrollLeft = shown.offsetLeft - nav.offsetLeft - nav.clientWidth / 2;
  }, [path]);
  return (
    <ul ref={list}>
      {VIEWS.filter(({ inNavigation }) => inNavigation).map((view) => (
        <li key={view.name}>
          <Go to={view.path} aria-current={path === view.path ? 'page' : undefined}>
            {pick(view.title, language)}
          </Go>
        </li>
      ))}
    </ul>
  );
}

function LanguageSwitch() {
  const language = useLanguage();
  const choose = useChooseLanguage();
  const other = language === 'en' ? 'zh' : 'en';
  return (
    <button type="button" className="quiet" lang={other === 'zh' ? 'zh-Hans' : 'en'} onClick={() => choose(other)}>
      {other === 'zh' ? '中文' : 'English'}
    </button>
  );
}

function ThemeSwitch() {
  const t = useWords(words);
  const [theme, setTheme] = useState(currentTheme);
  const other = theme === 'dark' ? 'light' : 'dark';
  const label = other === 'dark' ? t.toDark : t.toLight;
  return (
    <button
      type="button"
      className="quiet icon"
      aria-label={label}
      title={label}
      onClick={() => {
        chooseTheme(other);
        setTheme(other);
      }}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 3.5a6.5 6.5 0 0 1 0 13z" fill="currentColor" />
      </svg>
    </button>
  );
}

function Star() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d="M5 18 12 5l7 10z" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <g className="top-bar-star">
        <circle cx="12" cy="5" r="2.6" />
        <circle cx="5" cy="18" r="2.6" />
        <circle cx="19" cy="15" r="2.6" />
      </g>
    </svg>
  );
}

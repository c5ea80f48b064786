import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { Loading } from '../parts/Loading';
import { useWords } from '../state/language';
import { VIEWS, type ViewProps } from '../views/table';
import { AsOfBanner } from './AsOf';
import { Boundary } from './Boundary';
import { NoSuchPage } from './NoSuchPage';
import { QueryPanel } from './QueryPanel';
import { TopBar } from './TopBar';

const words = {
  skip: ['Skip to the content', '跳到正文'],
} as const;

const views = VIEWS.map(({ path, load }) => ({ path, View: lazy(load) as ComponentType<ViewProps> }));

export function Shell() {
  const t = useWords(words);
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  useFocusOnArrival(main, path);
  return (
    <>
      <a className="skip-link" href="#main">
        {t.skip}
      </a>
      <TopBar />
      <AsOfBanner />
      <main id="main" ref={main} tabIndex={-1}>
        <Boundary key={path}>
          <Suspense fallback={<Loading />}>
            <Switch>
              {views.map(({ path: pattern, View }) => (
                <Route key={pattern} path={pattern}>
                  {(params: ViewProps['params']) => <View params={params} />}
                </Route>
              ))}
              <Route>
                <NoSuchPage />
              </Route>
            </Switch>
          </Suspense>
        </Boundary>
      </main>
      <QueryPanel />
    </>
  );
}

/** A new view starts at its top, and keyboards and screen readers with it; the first leaves them where the browser puts them. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>, path: string): void {
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    main.current?.focus({ preventScroll: true });
    if (!window.location.hash) window.scrollTo(0, 0);
  }, [main, path]);
}

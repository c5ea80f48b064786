import { useEffect } from 'react';

/** The title of the tab, such as "Baidu · Asterism". */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Asterism` : 'Asterism';
  }, [title]);
}

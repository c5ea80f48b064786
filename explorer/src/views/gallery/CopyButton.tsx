import { useEffect, useState } from 'react';
import { useWords } from '../../state/language';

const words = {
  copy: ['Copy', '复制'],
  copied: ['Copied', '已复制'],
  failed: ['Not allowed by the browser', '浏览器不允许'],
} as const;

const SHOWN_MS = 2000;

/** Copies a text, and says whether it could: browsers let pages that came unencrypted from elsewhere copy nothing. */
export function CopyButton({ text }: { readonly text: string }) {
  const t = useWords(words);
  const [state, setState] = useState<'copy' | 'copied' | 'failed'>('copy');
  useEffect(() => {
    if (state === 'copy') return;
    const back = setTimeout(() => setState('copy'), SHOWN_MS);
    return () => clearTimeout(back);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
    }
  };
  return (
    <button type="button" aria-live="polite" onClick={() => void copy()}>
      {t[state]}
    </button>
  );
}

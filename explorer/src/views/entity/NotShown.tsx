import { Go } from '../../parts/Go';
import { useWords } from '../../state/language';
import { factPath, useAnchor } from '../../state/url';

const words = {
  hint: [
    'The fact that this address points at is not among those shown here.',
    '此地址指向的事实不在本页所显示的内容之中。',
  ],
  open: ['See it by itself', '单独查看'],
} as const;

const STATEMENT = /^(relation|metric|event|claim):/;

/** For an address that points at a fact on a later page, narrowed away, or not of this date. */
export function NotShown() {
  const t = useWords(words);
  const anchor = useAnchor();
  if (!STATEMENT.test(anchor) || document.getElementById(anchor)) return null;
  return (
    <p className="note no-print" role="status">
      {t.hint} <Go to={factPath(anchor)}>{t.open}</Go>
    </p>
  );
}

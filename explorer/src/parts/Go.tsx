import type { AnchorHTMLAttributes } from 'react';
import { Link } from 'wouter';
import { type Params, useHref } from '../state/url';

type GoProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'className'> & {
  /** The path of a view. */
  readonly to: string;
  readonly params?: Params | undefined;
  /** The fact to go to within the view. */
  readonly fact?: string | undefined;
  readonly className?: string;
};

/** A link within the explorer: it keeps language and date. */
export function Go({ to, params, fact, ...rest }: GoProps) {
  const href = useHref();
  return <Link {...rest} href={href(to, params, fact)} />;
}

import type { VNode } from 'preact';
import { Hidden } from './hidden';
import { Icon } from './icon';

/** A link that leads out of these pages, to the host; `of` says in hidden words what it is about. */
export interface OutLinkProps {
  readonly href: string;
  readonly label: string;
  readonly of?: string;
  readonly look?: 'primary' | 'quiet' | 'small';
}

const LOOKS = { primary: 'btn btn-primary', quiet: 'btn btn-quiet', small: 'btn btn-sm btn-quiet' } as const;

/** Draws it as a button whose picture says that it leads away. */
export function OutLink({ href, label, of, look = 'quiet' }: OutLinkProps): VNode {
  return (
    <a class={LOOKS[look]} href={href} rel="noreferrer">
      <Icon name="box-arrow-up-right" />
      {label}
      {of !== undefined && <Hidden>{of}</Hidden>}
    </a>
  );
}

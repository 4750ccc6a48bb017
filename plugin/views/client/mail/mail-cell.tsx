import type { VNode } from 'preact';
import { Hidden } from '../../parts/hidden';
import { Icon } from '../../parts/icon';
import { number, text } from '../../text';

/** How somebody stands to a kind of mail, as a mark with hidden words. */
export interface MailMark {
  readonly mark: 'direct' | 'team' | 'some' | 'own' | 'fallback' | 'stopped' | 'none';
  /** Of how many services or domains. */
  readonly count?: number;
  readonly says: string;
  /** Where it can be given. */
  readonly give?: { readonly href: string; readonly label: string };
}

/** The picture of a mark. */
export function Picture({ mark, count = 0 }: Pick<MailMark, 'mark' | 'count'>): VNode {
  switch (mark) {
    case 'direct':
    case 'team':
      return (
        <span class="lk-via">
          <Icon name={mark === 'team' ? 'people' : 'check-lg'} />
        </span>
      );
    case 'fallback':
      return (
        <span class="lk-mark w">
          <Icon name="star" />
        </span>
      );
    case 'stopped':
      return (
        <span class="muted">
          <Icon name="bell-slash" />
        </span>
      );
    default:
      return <span aria-hidden="true">{words[mark](count)}</span>;
  }
}

const words = {
  some: number,
  own: () => text.mail.ownShort,
  none: () => '–',
};

/** A cell of the matrix. */
export function MailCell({ cell }: { cell: MailMark }): VNode {
  if (cell.mark === 'none' && cell.give) {
    return (
      <td>
        <Hidden>{cell.says} </Hidden>
        <a class="lk-give" href={cell.give.href} aria-label={cell.give.label}>
          <Icon name="plus-lg" />
        </a>
      </td>
    );
  }
  return (
    <td class={cell.mark === 'none' ? 'lk-nil' : undefined}>
      <Picture mark={cell.mark} {...(cell.count === undefined ? {} : { count: cell.count })} />
      <Hidden>{cell.says}</Hidden>
    </td>
  );
}

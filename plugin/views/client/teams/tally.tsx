import type { VNode } from 'preact';
import { Hidden } from '../../parts/hidden';
import { text } from '../../text';

/** A number, or a dash for none. */
export function Tally({ n }: { n: number }): VNode {
  if (n > 0) return <span class="num">{n}</span>;
  return (
    <span class="lk-nil">
      <span aria-hidden="true">–</span>
      <Hidden>{text.people.none}</Hidden>
    </span>
  );
}

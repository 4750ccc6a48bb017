import type { VNode } from 'preact';
import type { When } from '../words';

/** A time in words that machines can read too. */
export function Time({ at }: { at: When }): VNode {
  return (
    <time class="num" dateTime={at.iso}>
      {at.text}
    </time>
  );
}

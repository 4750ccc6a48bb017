import type { VNode } from 'preact';
import { Icon } from './icon';

/** A tick or a cross in a small box; the words beside it say the same. */
export function Mark({ ok }: { ok: boolean }): VNode {
  return (
    <span class={`lk-mark ${ok ? 'p' : 'm'}`}>
      <Icon name={ok ? 'check-lg' : 'x-lg'} />
    </span>
  );
}

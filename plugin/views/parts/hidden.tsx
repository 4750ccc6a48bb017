import type { ComponentChildren, VNode } from 'preact';

/** Words for screen readers only. */
export function Hidden({ children }: { children: ComponentChildren }): VNode {
  return <span class="visually-hidden">{children}</span>;
}

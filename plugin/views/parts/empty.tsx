import type { VNode } from 'preact';

/** What stands where a list has nothing to show: what it means and what to do. */
export function Empty({ title, lead }: { title: string; lead: string }): VNode {
  return (
    <div class="lk-empty">
      <p class="lk-empty-title">{title}</p>
      <p>{lead}</p>
    </div>
  );
}

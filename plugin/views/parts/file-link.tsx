import type { ComponentChildren, VNode } from 'preact';

/** A link that answers with a file; with scripts it says that it is under way once that takes longer. */
export function FileLink(props: { href: string; class?: string; children: ComponentChildren }): VNode {
  return (
    <a href={props.href} class={props.class} data-file="">
      {props.children}
    </a>
  );
}

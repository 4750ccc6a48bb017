import type { ComponentChildren, VNode } from 'preact';

/** A section of a page with its own heading; `id` names it, once on a page. */
export function Card(props: {
  id: string;
  title: string;
  aside?: ComponentChildren;
  lead?: string | undefined;
  children: ComponentChildren;
}): VNode {
  return (
    <section class="lk-card" aria-labelledby={props.id}>
      <header>
        <h2 id={props.id}>{props.title}</h2>
        {props.aside}
        {props.lead !== undefined && <p>{props.lead}</p>}
      </header>
      {props.children}
    </section>
  );
}

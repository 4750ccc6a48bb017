import type { ComponentChildren, VNode } from 'preact';

/** A page's way up, its one h1, a sentence under it and its primary action. */
export function Heading(props: {
  title: string;
  lead?: ComponentChildren;
  crumb?: { readonly label: string; readonly href: string };
  picture?: VNode;
  acts?: ComponentChildren;
}): VNode {
  const words = (
    <div>
      <h1>
        <bdi>{props.title}</bdi>
      </h1>
      {props.lead !== undefined && <p>{props.lead}</p>}
    </div>
  );
  return (
    <>
      {props.crumb && (
        <div class="lk-crumb">
          <a href={props.crumb.href}>{props.crumb.label}</a> / <bdi>{props.title}</bdi>
        </div>
      )}
      <div class="lk-head">
        {props.picture ? (
          <div class="lk-p">
            {props.picture}
            {words}
          </div>
        ) : (
          words
        )}
        {props.acts !== undefined && <div class="lk-acts">{props.acts}</div>}
      </div>
    </>
  );
}

import type { ComponentChildren, VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { Say } from '../parts/rich';
import type { Rich } from '../words';

/** What waits, a line each with where one looks at it; `empty` stands there where nothing does. */
export function WaitsCard(props: {
  title: string;
  waits: readonly Rich[];
  empty: { readonly title: string; readonly lead: string };
  children?: ComponentChildren;
}): VNode {
  return (
    <Card id="waits" title={props.title}>
      {props.waits.length === 0 ? (
        <Empty {...props.empty} />
      ) : (
        <ul class="lk-lines">
          {props.waits.map((say, at) => (
            <li key={at}>
              <Say say={say} />
            </li>
          ))}
        </ul>
      )}
      {props.children}
    </Card>
  );
}

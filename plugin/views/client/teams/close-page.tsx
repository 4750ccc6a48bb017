import type { VNode } from 'preact';
import { EndPage, type EndPageProps } from '../../parts/end-page';

/** Asks before a link between two accounts ends. */
export function ClosePage({ lead, ...props }: EndPageProps & { readonly lead: string }): VNode {
  return (
    <EndPage {...props}>
      <p>{lead}</p>
    </EndPage>
  );
}

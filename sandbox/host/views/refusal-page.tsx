import type { VNode } from 'preact';
import { Empty } from '../../../plugin/views/parts/empty';
import { Heading } from '../../../plugin/views/parts/heading';
import { words } from '../words';

/** What the host answers instead of a page. */
export function RefusalPage({ reason }: { reason: keyof typeof words.refusals }): VNode {
  const [title, lead] = words.refusals[reason];
  return (
    <>
      <Heading title={title} />
      <div class="lk-card">
        <Empty title={title} lead={lead} />
      </div>
    </>
  );
}

import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { text } from '../text';

/** For our own faults; `id` finds the request in the log. */
export function FailedPage({ id }: { id: string }): VNode {
  return (
    <>
      <Heading title={text.outcome.failedTitle} lead={text.outcome.failed} />
      <code class="lk-code">{id}</code>
    </>
  );
}

import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { text } from '../text';

/** For what isn't there, and for what belongs to others: the same words for both. */
export function MissingPage({ home }: { home?: string }): VNode {
  return (
    <>
      <Heading title={text.outcome.missingTitle} lead={text.outcome.missing} />
      {home !== undefined && <a href={home}>{text.outcome.home}</a>}
    </>
  );
}

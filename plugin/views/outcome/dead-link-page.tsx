import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { text } from '../text';

/** For a one-time link from chat that was used, or is too old: how to get another. */
export function DeadLinkPage(): VNode {
  return <Heading title={text.confirmLink.deadTitle} lead={text.confirmLink.dead} />;
}

import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { text } from '../text';
import type { Rich } from '../words';
import { WaitsCard } from './waits-card';

/** What waits for staff, each with where one looks at it. */
export interface AttentionPageProps {
  readonly waits: readonly Rich[];
}

/** The first page of the admin area. */
export function AttentionPage({ waits }: AttentionPageProps): VNode {
  const t = text.attention;
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      <WaitsCard title={t.card} waits={waits} empty={{ title: t.empty, lead: t.emptyLead }} />
    </>
  );
}

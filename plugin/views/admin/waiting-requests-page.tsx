import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { text } from '../text';
import type { Rich } from '../words';
import { WaitsCard } from './waits-card';

/** Which requests wait at which client, each with where they are answered. */
export interface WaitingRequestsPageProps {
  readonly waits: readonly Rich[];
  /** There are further clients. */
  readonly isMore: boolean;
}

/** The requests of all clients. */
export function WaitingRequestsPage({ waits, isMore }: WaitingRequestsPageProps): VNode {
  const t = text.attention.across;
  return (
    <>
      <Heading title={text.requests.title} lead={t.lead} />
      <WaitsCard title={t.card} waits={waits} empty={{ title: t.empty, lead: t.emptyLead }}>
        {isMore && <footer>{t.more}</footer>}
      </WaitsCard>
    </>
  );
}

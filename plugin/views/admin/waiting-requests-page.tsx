import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Rich } from '../words';

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
      <Card id="waits" title={t.card}>
        {waits.length === 0 ? (
          <Empty title={t.empty} lead={t.emptyLead} />
        ) : (
          <ul class="lk-lines">
            {waits.map((say, at) => (
              <li key={at}>
                <Say say={say} />
              </li>
            ))}
          </ul>
        )}
        {isMore && <footer>{t.more}</footer>}
      </Card>
    </>
  );
}

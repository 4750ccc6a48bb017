import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Rich } from '../words';

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
      </Card>
    </>
  );
}

import type { VNode } from 'preact';
import { Heading } from '../parts/heading';
import { Say } from '../parts/rich';
import { text } from '../text';

/** What the first page of those who answer tickets shows. */
export interface SupportHomePageProps {
  readonly host: string;
  /** Where mail waits that may become a ticket. */
  readonly hold: string;
  /** Where their own pages are. */
  readonly security: string;
  readonly profile: string;
}

/** The first page of the admin area for those whose work is elsewhere: what their role does, and where. */
export function SupportHomePage({ host, hold, security, profile }: SupportHomePageProps): VNode {
  const t = text.attention.support;
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      <section class="lk-card lk-narrow" aria-label={t.title}>
        <div class="pad">
          <p>{t.where(host)}</p>
          <p>
            <Say say={t.own(hold, security, profile)} />
          </p>
        </div>
      </section>
    </>
  );
}

import type { VNode } from 'preact';
import { Empty } from '../../parts/empty';
import { Heading } from '../../parts/heading';
import { text } from '../../text';
import { OwnMailCard, type OwnMailProps } from './own-mail-card';

/** One's own mail of every account one is on. */
export interface OwnMailPageProps {
  readonly accounts: readonly OwnMailProps[];
  /** The next accounts. */
  readonly more?: string;
}

/** What comes to oneself, account by account. */
export function OwnMailPage({ accounts, more }: OwnMailPageProps): VNode {
  const t = text.ownMail;
  return (
    <>
      <Heading title={t.title} lead={t.lead} />
      {accounts.length === 0 && (
        <section class="lk-card" aria-label={t.title}>
          <Empty title={t.none} lead={t.noneLead} />
        </section>
      )}
      {accounts.map((one) => (
        <OwnMailCard key={one.id} {...one} />
      ))}
      {more !== undefined && (
        <p>
          <a href={more}>{t.more}</a>
        </p>
      )}
    </>
  );
}

/** The choices that a mail's own link opens, for whoever holds it. */
export function MailChoicesPage(props: OwnMailProps): VNode {
  const t = text.ownMail;
  return (
    <>
      <Heading title={t.title} lead={t.linkLead} />
      <OwnMailCard {...props} />
    </>
  );
}

import type { VNode } from 'preact';
import { Empty } from '../../parts/empty';
import { Heading } from '../../parts/heading';
import { Tabs } from '../../parts/tabs';
import { text } from '../../text';
import { TicketTable, type TicketLine } from './ticket-table';

/** Which tickets the list shows. */
export type TicketFilter = 'open' | 'closed' | 'all';

/** What the list of tickets shows. */
export interface TicketsPageProps {
  readonly seesAll: boolean;
  readonly filter: TicketFilter;
  readonly filters: readonly { readonly filter: TicketFilter; readonly href: string }[];
  readonly tickets: readonly TicketLine[];
  /** The page after this one. */
  readonly more?: string;
  /** Where a ticket is opened; absent where the reader can't. */
  readonly open?: string;
}

/** The tickets one can see. */
export function TicketsPage({ seesAll, filter, filters, tickets, more, open }: TicketsPageProps): VNode {
  const t = text.tickets;
  const acts = open !== undefined && (
    <a class="btn btn-primary" href={open}>
      {t.open}
    </a>
  );
  return (
    <>
      <Heading title={t.title} lead={seesAll ? t.leadAll : t.leadOwn} {...(acts !== false && { acts })} />
      <Tabs
        label={t.filter}
        tabs={filters.map((one) => ({
          ...{ label: t.filters[one.filter], href: one.href, current: one.filter === filter },
        }))}
      />
      <section class="lk-card" aria-label={t.caption}>
        {tickets.length === 0 ? (
          <Empty title={t.empty[filter]} lead={open === undefined ? t.emptyLeadLook : t.emptyLead} />
        ) : (
          <TicketTable tickets={tickets} />
        )}
        {more !== undefined && (
          <footer>
            <a href={more} rel="next">
              {t.more}
            </a>
          </footer>
        )}
      </section>
    </>
  );
}

import type { VNode } from 'preact';
import { Empty } from '../../../plugin/views/parts/empty';
import { Heading } from '../../../plugin/views/parts/heading';
import { text } from '../text';
import { type Line, LinesCard } from './lines';

/** What a list of tickets shows; cells: number, from, department, status, last word, and for staff the account first. */
export interface TicketListPageProps {
  readonly tickets: readonly Line[];
  readonly staff?: boolean;
}

/** The tickets one can see, for clients and for staff. */
export function TicketListPage({ tickets, staff }: TicketListPageProps): VNode {
  const c = text.columns;
  const columns = [
    c.subject,
    ...(staff === true ? [c.account] : []),
    c.number,
    c.from,
    c.department,
    c.status,
    c.changed,
  ];
  return (
    <>
      <Heading title={text.tickets.title} lead={text.tickets.lead} />
      {tickets.length === 0 ? (
        <div class="lk-card">
          <Empty title={text.tickets.empty} lead={text.tickets.emptyLead} />
        </div>
      ) : (
        <LinesCard id="all" lines={{ title: text.home.allTickets, columns, rows: tickets }} />
      )}
    </>
  );
}

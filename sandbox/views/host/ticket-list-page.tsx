import type { VNode } from 'preact';
import { Empty } from '../../../plugin/views/parts/empty';
import { Heading } from '../../../plugin/views/parts/heading';
import { text } from '../text';
import { type Line, LinesCard } from './lines';

/** What a list of tickets shows; cells: number, from, department, status, last word, and for staff the account first. */
export interface TicketListPageProps {
  readonly tickets: readonly Line[];
  readonly staff?: boolean;
  readonly open?: string;
}

/** The tickets one can see, for clients and for staff. */
export function TicketListPage({ tickets, staff, open }: TicketListPageProps): VNode {
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
  const acts = open !== undefined && (
    <a class="btn btn-primary" href={open}>
      {text.home.open}
    </a>
  );
  return (
    <>
      <Heading title={text.tickets.title} lead={text.tickets.lead} {...(acts === false ? {} : { acts })} />
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

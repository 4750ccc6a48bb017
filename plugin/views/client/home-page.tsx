import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Note } from '../parts/note';
import { Say } from '../parts/rich';
import { text } from '../text';
import type { Rich } from '../words';
import { type ListRow, ListTable } from './area/list-card';
import { type TicketLine, TicketTable } from './area/ticket-table';

/** What one part of an account shows on its home; `all` leads to the rest. */
export interface HomePart<Row> {
  readonly rows: readonly Row[];
  readonly all: string;
}

/** What the home of an account shows; a part that isn't open to the reader is absent. */
export interface HomePageProps {
  readonly account: string;
  readonly waits: readonly Rich[];
  readonly tickets?: HomePart<TicketLine>;
  readonly services?: HomePart<ListRow>;
  readonly invoices?: HomePart<ListRow>;
  /** The host, where it doesn't answer. */
  readonly away?: string;
  /** Where a ticket is opened; absent where the reader can't. */
  readonly openTicket?: string;
  /** What the reader can do here. */
  readonly me: string;
}

function All({ href, label }: { href: string; label: string }): VNode {
  return (
    <a class="small" href={href}>
      {label}
    </a>
  );
}

function Tickets({ rows, all }: HomePart<TicketLine>): VNode {
  const t = text.home;
  return (
    <Card id="tickets" title={t.tickets} aside={<All href={all} label={t.allTickets} />}>
      {rows.length === 0 ? (
        <Empty title={t.noTickets} lead={t.noTicketsLead} />
      ) : (
        <TicketTable tickets={rows} />
      )}
    </Card>
  );
}

function Invoices({ rows, all }: HomePart<ListRow>): VNode {
  const t = text.home;
  const { columns, act } = text.invoices;
  const heads = [...columns.map((label) => ({ label })), { label: act, hidden: true }];
  return (
    <Card id="invoices" title={t.invoices} aside={<All href={all} label={t.allInvoices} />}>
      {rows.length === 0 ? (
        <div class="pad muted">{t.noInvoices}</div>
      ) : (
        <ListTable caption={t.invoices} columns={heads} rows={rows} />
      )}
    </Card>
  );
}

function Services({ rows, all }: HomePart<ListRow>): VNode {
  const t = text.home;
  const columns = [t.service, t.product, t.status].map((label) => ({ label }));
  return (
    <Card id="services" title={t.services} aside={<All href={all} label={t.allServices} />}>
      {rows.length === 0 ? (
        <div class="pad muted">{t.noServices}</div>
      ) : (
        <ListTable caption={t.servicesCaption} columns={columns} rows={rows} />
      )}
    </Card>
  );
}

function Waits({ waits }: { waits: readonly Rich[] }): VNode {
  const t = text.home;
  return (
    <Card id="waits" title={t.waits}>
      {waits.length === 0 ? (
        <div class="pad muted">{t.nothingWaits}</div>
      ) : (
        <ul class="lk-lines">
          {waits.map((wait, at) => (
            <li key={at}>
              <Say say={wait} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** The home of an account: what waits, what is to pay, my tickets, my services. */
export function HomePage(props: HomePageProps): VNode {
  const t = text.home;
  const { account, waits, tickets, services, invoices, away, openTicket, me } = props;
  const open = openTicket !== undefined && (
    <a class="btn btn-primary" href={openTicket}>
      {t.openTicket}
    </a>
  );
  const isBare = !tickets && !services && !invoices && away === undefined;
  return (
    <>
      <Heading title={t.title} lead={t.lead(account)} {...(open === false ? {} : { acts: open })} />
      {away !== undefined && <Note tone="warn">{text.away(away)}</Note>}
      <Waits waits={waits} />
      {invoices && <Invoices {...invoices} />}
      {tickets && <Tickets {...tickets} />}
      {services && <Services {...services} />}
      {isBare && (
        <section class="lk-card" aria-label={t.bare}>
          <Empty title={t.bare} lead={t.bareLead} />
        </section>
      )}
      <p>
        <a href={me}>{t.me}</a>
      </p>
    </>
  );
}

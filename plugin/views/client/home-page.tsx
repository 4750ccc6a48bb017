import type { VNode } from 'preact';
import { Card } from '../parts/card';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Say } from '../parts/rich';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { Time } from '../parts/time';
import { text } from '../text';
import type { Rich, When } from '../words';

/** A ticket as the home page lists it. */
export interface TicketLine {
  readonly number: string;
  readonly subject: string;
  readonly href?: string;
  readonly department: string;
  /** The host's word for how it stands. */
  readonly status: string;
  readonly changed: When;
}

/** A service as the home page lists it. */
export interface ServiceLine {
  readonly id: string;
  readonly name: string;
  readonly status: string;
  readonly href?: string;
}

/** What the home of an account shows. */
export interface HomePageProps {
  readonly account: string;
  readonly waits: readonly Rich[];
  readonly tickets: readonly TicketLine[];
  readonly services: readonly ServiceLine[];
  /** Where a ticket is opened; absent where the reader can't. */
  readonly openTicket?: string;
}

function Named({ name, href }: { name: string; href?: string | undefined }): VNode {
  return href === undefined ? <bdi>{name}</bdi> : <a href={href}>{name}</a>;
}

function Tickets({ tickets }: { tickets: readonly TicketLine[] }): VNode {
  const t = text.home;
  if (tickets.length === 0) return <Empty title={t.noTickets} lead={t.noTicketsLead} />;
  const columns = [t.number, t.subject, t.department, t.status, t.changed].map((label) => ({ label }));
  return (
    <StackTable caption={t.ticketsCaption} columns={columns}>
      {tickets.map((ticket) => (
        <Row key={ticket.number}>
          <Cell class="num muted">{ticket.number}</Cell>
          <RowHead class="g wrap">
            <Named name={ticket.subject} href={ticket.href} />
          </RowHead>
          <Cell class="o3">{ticket.department}</Cell>
          <Cell class="o3">{ticket.status}</Cell>
          <Cell class="o3 muted">
            <Time at={ticket.changed} />
          </Cell>
        </Row>
      ))}
    </StackTable>
  );
}

function Services({ services }: { services: readonly ServiceLine[] }): VNode {
  const t = text.home;
  if (services.length === 0) return <div class="pad muted">{t.noServices}</div>;
  return (
    <StackTable caption={t.servicesCaption} columns={[{ label: t.service }, { label: t.status }]}>
      {services.map((service) => (
        <Row key={service.id}>
          <RowHead class="g wrap">
            <Named name={service.name} href={service.href} />
          </RowHead>
          <Cell class="o3">{service.status}</Cell>
        </Row>
      ))}
    </StackTable>
  );
}

/** The home of an account: what waits, my tickets, my services. */
export function HomePage(props: HomePageProps): VNode {
  const t = text.home;
  const open = props.openTicket !== undefined && (
    <a class="btn btn-primary" href={props.openTicket}>
      {t.openTicket}
    </a>
  );
  return (
    <>
      <Heading title={t.title} lead={t.lead(props.account)} {...(open === false ? {} : { acts: open })} />
      <Card id="waits" title={t.waits}>
        {props.waits.length === 0 ? (
          <div class="pad muted">{t.nothingWaits}</div>
        ) : (
          <ul class="lk-lines">
            {props.waits.map((wait, at) => (
              <li key={at}>
                <Say say={wait} />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card id="tickets" title={t.tickets}>
        <Tickets tickets={props.tickets} />
      </Card>
      <Card id="services" title={t.services}>
        <Services services={props.services} />
      </Card>
    </>
  );
}

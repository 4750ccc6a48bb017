import type { VNode } from 'preact';
import type { Counts, PersonRow } from '../client/people-table';
import { PeopleTable } from '../client/people-table';
import { WhyPanel, type WhyProps } from '../client/why-panel';
import { Card } from '../parts/card';
import { type Paging, PagingFoot } from '../parts/paging';
import { Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import { LastMailsCard, type LastMailsProps } from './last-mails-card';
import { type WhoGetsProps, WhoGetsCard } from './who-gets-card';
import { ClientHeading, type ClientHeadingProps } from './client-heading';

/** What a client's summary shows. */
export interface ClientPageProps extends ClientHeadingProps {
  /** The first of them. */
  readonly people: readonly PersonRow[];
  /** How many there are, and where all of them stand. */
  readonly all: { readonly count: number; readonly href: string };
  readonly sizes: Counts<number>;
  /** A page of their names by id. */
  readonly services: ReadonlyMap<string, string>;
  readonly paging: Paging;
  readonly gets: WhoGetsProps;
  /** What the host mailed last; absent where it doesn’t tell. */
  readonly mails?: LastMailsProps;
  /** Absent where there is nobody to ask about. */
  readonly ask?: WhyProps;
}

function Services({ services, name }: Pick<ClientPageProps, 'services' | 'name'>): VNode {
  if (services.size === 0) return <div class="pad muted">{text.admin.noServices}</div>;
  return (
    <StackTable caption={text.admin.servicesCaption(name)} columns={[{ label: text.home.service }]}>
      {[...services].map(([id, service]) => (
        <Row key={id}>
          <RowHead class="g wrap">
            <bdi>{service}</bdi>
          </RowHead>
        </Row>
      ))}
    </StackTable>
  );
}

/** A client for staff: ask who gets which mail, who can what and why, its people and what each can do, its services. */
export function ClientPage(props: ClientPageProps): VNode {
  const t = text.admin;
  return (
    <>
      <ClientHeading {...props} />
      <WhoGetsCard {...props.gets} />
      {props.mails && <LastMailsCard {...props.mails} />}
      {props.ask && <WhyPanel {...props.ask} />}
      <Card id="people" title={t.contacts}>
        <PeopleTable caption={t.contactsCaption(props.name)} rows={props.people} sizes={props.sizes} />
        <footer>
          <a href={props.all.href}>{t.allPeople(props.all.count)}</a>
        </footer>
      </Card>
      <Card id="services" title={t.services}>
        <Services services={props.services} name={props.name} />
        <PagingFoot paging={props.paging} />
      </Card>
    </>
  );
}

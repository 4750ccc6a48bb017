import type { VNode } from 'preact';
import { StateBadge } from '../parts/badge';
import { Empty } from '../parts/empty';
import { Heading } from '../parts/heading';
import { Cell, Row, RowHead, StackTable } from '../parts/table';
import { text } from '../text';
import type { State } from '../words';

/** A client in the list. */
export interface ClientRow {
  readonly number: string;
  readonly name: string;
  readonly href: string;
  readonly owner: string;
  readonly ownerEmail: string;
  readonly state: State;
  readonly people: number;
}

/** What the list of clients shows. */
export interface ClientsPageProps {
  readonly total: number;
  readonly rows: readonly ClientRow[];
  /** Where the search goes by GET, with `q`. */
  readonly action: string;
  readonly q?: string;
  readonly more?: string;
}

function Find({ action, q }: { action: string; q: string }): VNode {
  const t = text.admin;
  return (
    <form class="lk-filter" method="get" action={action} role="search">
      <input
        class="form-control lk-grow"
        type="search"
        name="q"
        value={q}
        aria-label={t.findLabel}
        placeholder={t.findHint}
      />
      <button class="btn btn-quiet">{t.find}</button>
    </form>
  );
}

function Client({ row }: { row: ClientRow }): VNode {
  return (
    <Row>
      <RowHead class="g wrap">
        <a href={row.href}>
          <bdi>{row.name}</bdi>
        </a>
        <span class="muted num"> #{row.number}</span>
      </RowHead>
      <Cell>
        <StateBadge state={row.state} />
      </Cell>
      <Cell class="w wrap">
        <bdi>{row.owner}</bdi>
        <div class="small muted">{row.ownerEmail}</div>
      </Cell>
      <Cell class="r" label={text.admin.people}>
        {row.people}
      </Cell>
    </Row>
  );
}

/** The clients of the installation. */
export function ClientsPage(props: ClientsPageProps): VNode {
  const t = text.admin;
  const q = props.q ?? '';
  const columns = [
    { label: t.client },
    { label: t.status },
    { label: t.owner },
    { label: t.people, class: 'r' },
  ];
  return (
    <>
      <Heading title={t.clients} lead={t.clientsLead(props.total)} />
      <section class="lk-card" aria-label={t.clients}>
        <Find action={props.action} q={q} />
        {props.rows.length === 0 ? (
          <Empty title={t.noClients(q)} lead={t.noClientsLead} />
        ) : (
          <StackTable caption={t.clientsCaption} columns={columns}>
            {props.rows.map((row) => (
              <Client key={row.number} row={row} />
            ))}
          </StackTable>
        )}
        {props.more !== undefined && (
          <footer>
            <a href={props.more}>{t.more}</a>
          </footer>
        )}
      </section>
    </>
  );
}

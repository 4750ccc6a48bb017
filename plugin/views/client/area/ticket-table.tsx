import type { VNode } from 'preact';
import { Cell, Row, RowHead, StackTable } from '../../parts/table';
import { Time } from '../../parts/time';
import { text } from '../../text';
import type { When } from '../../words';

/** A ticket as lists show it. */
export interface TicketLine {
  readonly number: string;
  readonly subject: string;
  readonly href?: string;
  readonly from?: string;
  readonly department: string;
  readonly state: 'open' | 'answered' | 'waiting' | 'closed';
  readonly changed: When;
}

/** How each stands, as a badge: what staff answered waits for the reader. */
const LOOKS = { open: '', answered: 'acc', waiting: 'warn', closed: '' } as const;

/** How a ticket stands. */
export function TicketBadge({ state }: Pick<TicketLine, 'state'>): VNode {
  return <span class={`lk-b ${LOOKS[state]}`.trim()}>{text.tickets.states[state]}</span>;
}

/** Tickets in a table. */
export function TicketTable({ tickets }: { tickets: readonly TicketLine[] }): VNode {
  const c = text.tickets.columns;
  const hasFrom = tickets.some(({ from }) => from !== undefined);
  const labels = [c.number, c.subject, ...(hasFrom ? [c.from] : []), c.department, c.status, c.changed];
  return (
    <StackTable caption={text.tickets.caption} columns={labels.map((label) => ({ label }))}>
      {tickets.map((ticket) => (
        <Row key={ticket.number}>
          <Cell class="num muted">{ticket.number}</Cell>
          <RowHead class="g wrap">
            {ticket.href === undefined ? (
              <bdi>{ticket.subject}</bdi>
            ) : (
              <a href={ticket.href}>
                <bdi>{ticket.subject}</bdi>
              </a>
            )}
          </RowHead>
          {hasFrom && (
            <Cell class="o3 wrap">
              <bdi>{ticket.from}</bdi>
            </Cell>
          )}
          <Cell class="o3 wrap">
            <bdi>{ticket.department}</bdi>
          </Cell>
          <Cell class="o3">
            <TicketBadge state={ticket.state} />
          </Cell>
          <Cell class="o3 muted">
            <Time at={ticket.changed} />
          </Cell>
        </Row>
      ))}
    </StackTable>
  );
}

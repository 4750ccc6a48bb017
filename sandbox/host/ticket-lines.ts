import type { TicketMessage, TicketPageProps, TicketListPageProps } from '../views';
import type { Ticket, TicketLine } from './billing';
import { instantInWords } from './in-words';
import { say, words } from './words';

type Line = TicketListPageProps['tickets'][number];

/** A ticket as a line of a list; staff also see whose it is. */
export function toLine(ticket: Ticket, at: { base: string; now: number; staff?: boolean }): Line {
  const cells = [
    ticket.number,
    ticket.requester,
    ticket.departmentLabel,
    say(words.states, ticket.state),
    instantInWords(ticket.touchedAt, at.now),
  ];
  return {
    id: ticket.id,
    name: ticket.subject,
    href: `${at.base}/${encodeURIComponent(ticket.id)}`,
    cells: at.staff === true ? [ticket.accountLabel, ...cells] : cells,
  };
}

/** A line of its thread. */
export function toMessage(line: TicketLine, now: number): TicketMessage {
  return {
    id: line.id,
    who: line.author === '' ? 'Harbourline' : line.author,
    at: instantInWords(line.at, now),
    staff: line.kind === 'staff' || line.kind === 'system',
    private: line.private,
    text: line.body,
  };
}

/** What stands beside the thread. */
export function factsOf(ticket: Ticket): TicketPageProps['facts'] {
  return [
    { name: words.facts.account, value: ticket.accountLabel },
    { name: words.facts.department, value: ticket.departmentLabel },
    { name: words.facts.from, value: ticket.requester },
    { name: words.facts.state, value: say(words.states, ticket.state) },
    { name: words.facts.priority, value: say(words.priorities, ticket.priority) },
  ];
}

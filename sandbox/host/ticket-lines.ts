import type { TicketMessage, TicketPageProps, TicketListPageProps } from '../views';
import type { Ticket, TicketLine } from './billing';
import type { HostContext } from './host-context';
import { instantInWords } from './in-words';
import { say, words } from './words';

type Line = TicketListPageProps['tickets'][number];

/** A ticket with every number that people know it by. */
export type Numbered = Ticket & { readonly ours?: number };

/** The same tickets with the plugin's number, for those that came through it. */
export function numbered({ numberOf }: HostContext, tickets: readonly Ticket[]): Promise<Numbered[]> {
  return Promise.all(
    tickets.map(async (ticket) => {
      const ours = await numberOf(ticket.ourKey);
      return ours === undefined ? ticket : { ...ticket, ours };
    }),
  );
}

/** A ticket as a line of a list; staff also see whose it is. */
export function toLine(ticket: Numbered, at: { base: string; now: number; staff?: boolean }): Line {
  const cells = [
    numbersIn(ticket),
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

/** What stands at the top of a ticket and beside its thread. */
export function headOf(ticket: Numbered): Pick<TicketPageProps, 'number' | 'subject' | 'facts'> {
  const { ours, number, subject } = ticket;
  return { number: ours === undefined ? number : `#${ours}`, subject, facts: factsOf(ticket) };
}

function numbersIn({ ours, number }: Numbered): string {
  return ours === undefined ? number : words.numbers(ours, number);
}

function factsOf(ticket: Numbered): TicketPageProps['facts'] {
  return [
    { name: words.facts.number, value: numbersIn(ticket) },
    { name: words.facts.account, value: ticket.accountLabel },
    { name: words.facts.department, value: ticket.departmentLabel },
    { name: words.facts.service, value: ticket.serviceLabel || words.aboutNone },
    { name: words.facts.from, value: ticket.requester },
    { name: words.facts.state, value: say(words.states, ticket.state) },
    { name: words.facts.priority, value: say(words.priorities, ticket.priority) },
  ];
}

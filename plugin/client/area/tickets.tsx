import { InvalidInputError, NotAllowedError, PRIORITIES } from '../../../core/index';
import type { Answer } from '../../http/route';
import type { AreaOn } from '../../present/area/area-on';
import { newTicketPage, typedTicket, type Wrong } from '../../present/area/new-ticket';
import { actOnce } from '../../present/area/once';
import { readTicket, ticketPage } from '../../present/area/ticket';
import { ticketsPage } from '../../present/area/tickets';
import { withFault } from '../../present/faults';
import { NewTicketPage, text, TicketPage, TicketsPage } from '../../views';

/** The tickets one can see. */
export async function showTickets(on: AreaOn): Promise<Answer> {
  const body = <TicketsPage {...await ticketsPage(on)} />;
  return { show: on.shown({ title: text.tickets.title, body }, 'tickets') };
}

/** One ticket, or its page again with the reply that couldn’t be taken. */
export async function showTicket(on: AreaOn, error?: InvalidInputError): Promise<Answer> {
  const props = await ticketPage(on, error);
  const page = { title: props.subject, body: <TicketPage {...props} /> };
  return { show: on.shown(withFault(page, props.fault), 'tickets') };
}

/** Adds a reply; a form that is sent twice adds one. */
export async function answerTicket(on: AreaOn): Promise<Answer> {
  const { ticket } = await readTicket(on);
  const body = on.visit.field('body') ?? '';
  await actOnce(on.visit, ticket.id, body).replyToTicket({ ticket: ticket.id, body });
  return { go: on.account.paths.ticket(ticket.id), flash: { tone: 'ok', say: text.ticket.sent } };
}

/** Closes a ticket. */
export async function closeTicket(on: AreaOn): Promise<Answer> {
  const { ticket } = await readTicket(on);
  await on.visit.as.closeTicket({ ticket: ticket.id });
  return {
    go: on.account.paths.ticket(ticket.id),
    flash: { tone: 'ok', say: text.ticket.closed(ticket.number) },
  };
}

/** The form for a new ticket. */
export async function showNewTicket(on: AreaOn, error?: InvalidInputError): Promise<Answer> {
  return { show: await newTicket(on, error) };
}

async function newTicket(on: AreaOn, wrong?: Wrong) {
  const props = await newTicketPage(on, wrong);
  const page = { title: text.newTicket.title, body: <NewTicketPage {...props} /> };
  return on.shown(withFault(page, props.fault), 'tickets');
}

/**
 * Opens a ticket, and leads to it. Where the department was closed meanwhile the form comes back, with what was written.
 * @throws InvalidInputError
 */
export async function openTicket(on: AreaOn): Promise<Answer> {
  const { visit, account } = on;
  const { priority: typed, service, ...written } = typedTicket(on);
  const priority = PRIORITIES.find((one) => one === typed);
  if (!priority) throw new InvalidInputError('priority', 'UNKNOWN');
  if (written.department === '') throw new InvalidInputError('department', 'UNKNOWN');
  try {
    const said = [account.id, written.department, service, priority, written.subject, written.message];
    const { id, number } = await actOnce(visit, ...said).openTicket({
      ...{ account: account.id, ...written, priority },
      ...(service === '' ? {} : { service }),
    });
    return { go: account.paths.ticket(id), flash: { tone: 'ok', say: text.newTicket.opened(number) } };
  } catch (error) {
    if (!isClosedMeanwhile(error)) throw error;
    return { show: await newTicket(on, 'closed'), status: 422 };
  }
}

function isClosedMeanwhile(error: unknown): boolean {
  if (!(error instanceof NotAllowedError)) return false;
  return error.details.key === 'support.open' && error.details.reason === 'DEPT_DENIED';
}

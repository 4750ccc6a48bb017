import { NotFoundError, partsOf, type InvalidInputError, type TicketMessage } from '../../../core/index';
import { text, type Said, type TicketPageProps } from '../../views';
import { channelOf } from '../activity-words';
import { presentFault } from '../faults';
import type { AreaOn } from './area-on';
import { onceField } from './once';
import { departmentNames } from './tickets';

/** The ticket in the path; one of another account isn’t there.
 * @throws NotFoundError */
export async function readTicket({ visit, account }: AreaOn) {
  const read = await visit.as.readTicket({ ticket: visit.param('ticket') });
  if (read.ticket.account !== account.id) throw new NotFoundError('ticket');
  return read;
}

/** The page of one ticket, or the same again with what was typed. */
export async function ticketPage(on: AreaOn, error?: InvalidInputError): Promise<TicketPageProps> {
  const { visit, account } = on;
  const { ticket, messages, canClose, canReply } = await readTicket(on);
  const here = account.paths.ticket(ticket.id);
  const mayWrite = visit.actor.readOnly !== true;
  const { number, subject, state } = ticket;
  return {
    ...{ number, subject, state, host: visit.host, tickets: account.paths.tickets },
    facts: await factsOf(on, ticket),
    said: messages.map((message) => present(on, message)),
    typed: visit.field('body') ?? '',
    ...(mayWrite && canReply && { reply: visit.form(here, onceField(visit)) }),
    ...(mayWrite && canClose && { close: visit.form(`${here}/close`) }),
    ...(error && { fault: presentFault(error) }),
  };
}

type Read = Awaited<ReturnType<typeof readTicket>>['ticket'];

async function factsOf({ visit, account }: AreaOn, ticket: Read): Promise<TicketPageProps['facts']> {
  const t = text.ticket;
  const departments = await departmentNames(visit);
  const services = ticket.service === '' ? [] : await visit.as.listServices({ account: account.id });
  const service = services.find(({ id }) => id === ticket.service)?.label;
  const opened = t.openedBy(account.when.moment(ticket.openedAt).text, ticket.openerName);
  return [
    { label: t.status, value: text.tickets.states[ticket.state] },
    { label: t.department, value: departments.get(ticket.department) ?? ticket.department },
    ...(service === undefined ? [] : [{ label: t.service, value: service }]),
    { label: t.priority, value: t.priorities[ticket.priority] },
    { label: t.opened, value: opened },
  ];
}

function present({ visit, account }: AreaOn, message: TicketMessage): Said {
  const { id, author, authorName, via, at, body, unverified } = message;
  const isStaff = partsOf(author).kind === 'staff';
  const channel = isChannel(via) ? channelOf[via] : undefined;
  return {
    ...{ id, body, isStaff, isMe: author === visit.actor.principal },
    who: authorName,
    at: account.when.moment(at),
    ...(channel !== undefined && channel !== 'web' && !isStaff && { via: channel }),
    ...(unverified && { isUnverified: true as const }),
  };
}

function isChannel(via: string): via is keyof typeof channelOf {
  return Object.hasOwn(channelOf, via);
}

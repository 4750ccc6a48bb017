import { Router, type Request, type RequestHandler, type Response } from 'express';
import { TicketListPage, TicketPage } from '../views';
import type { StaffMember, TicketLine } from './billing';
import { field } from './forms';
import { renderPage } from './frame';
import type { HostContext } from './host-context';
import { staffIdOf } from './people';
import { HostRefusal } from './refusal';
import { sessionOf } from './scope';
import { headOf, numbered, toLine, toMessage, type Numbered } from './ticket-lines';
import { MoveCard } from './views/move-card';
import { words } from './words';

type Deed = (context: HostContext, at: { ticket: string; staff: string; req: Request }) => Promise<unknown>;

/** What staff do with a ticket, by the last word of the path. */
const deeds: Record<string, Deed> = {
  reply: ({ billing }, { ticket, staff, req }) => billing.replyAsStaff(ticket, staff, field(req, 'text')),
  note: ({ billing }, { ticket, staff, req }) => billing.addNote(ticket, staff, field(req, 'text')),
  close: ({ billing }, { ticket, staff }) => billing.setTicketState(ticket, staff, 'closed'),
  reopen: ({ billing }, { ticket, staff }) => billing.setTicketState(ticket, staff, 'open'),
  move: ({ billing }, { ticket, staff, req }) => billing.moveTicket(ticket, staff, field(req, 'department')),
};

/** The staff area: tickets of one's departments, and their threads with private notes. */
export function staffRoutes(context: HostContext): Router {
  const router = Router();
  router.get('/', (_req, res) => res.redirect(303, '/staff/tickets'));
  router.get('/tickets', (req, res) => showTickets(context, req, res));
  router.get('/tickets/:id', (req, res) => showTicket(context, req, res));
  router.get('/clients/:account', (req, res) => showTickets(context, req, res));
  for (const [deed, act] of Object.entries(deeds)) {
    router.post(`/tickets/:id/${deed}`, doAndReturn(context, act));
  }
  return router;
}

/** The staff member who asks; clients don't learn that there is such a page. */
async function enter({ billing }: HostContext): Promise<StaffMember> {
  const id = sessionOf()?.person && staffIdOf(sessionOf()?.person ?? { principal: '' });
  const staff = id === undefined ? undefined : (await billing.staff()).find((one) => one.id === id);
  if (!staff) throw new HostRefusal(404, 'missing');
  if (staff.role === 'auditor') throw new HostRefusal(403, 'staff');
  return staff;
}

async function showTickets(context: HostContext, req: Request, res: Response): Promise<void> {
  const { role, departments } = await enter(context);
  const { account } = req.params as { account?: string };
  const tickets = await context.billing.tickets({
    ...(role === 'support' && { departments }),
    ...(account !== undefined && { account }),
  });
  const at = { base: '/staff/tickets', now: context.now(), staff: true };
  const lines = (await numbered(context, tickets)).map((ticket) => toLine(ticket, at));
  const body = <TicketListPage tickets={lines} staff />;
  res.send(
    await renderPage(context, { title: words.tickets, body, ...(account !== undefined && { account }) }),
  );
}

async function readFor(context: HostContext, staff: StaffMember, id: string) {
  const found = await context.billing.ticket(id);
  const isTheirs = staff.role === 'admin' || (found && staff.departments.includes(found.ticket.department));
  if (!found || !isTheirs) throw new HostRefusal(404, 'missing');
  return found;
}

async function showTicket(context: HostContext, req: Request, res: Response): Promise<void> {
  const staff = await enter(context);
  const { ticket: found, lines } = await readFor(context, staff, (req.params as { id: string }).id);
  const [ticket = found] = await numbered(context, [found]);
  const move = context.forms.post(`${pathOf(ticket.id)}/move`);
  const departments = await context.billing.departments();
  const body = (
    <>
      <TicketPage {...threadOf(context, ticket, lines)} />
      <MoveCard move={move} departments={departments} current={ticket.department} />
    </>
  );
  res.send(await renderPage(context, { title: ticket.subject, account: ticket.account, body }));
}

function threadOf({ forms, now }: HostContext, ticket: Numbered, lines: readonly TicketLine[]) {
  const deed = (name: string) => forms.post(`${pathOf(ticket.id)}/${name}`);
  return {
    ...headOf(ticket),
    back: '/staff/tickets',
    messages: lines.map((line) => toMessage(line, now())),
    reply: deed('reply'),
    note: deed('note'),
    ...(ticket.state === 'closed' ? { reopen: deed('reopen') } : { close: deed('close') }),
  };
}

function doAndReturn(context: HostContext, act: Deed): RequestHandler {
  return async (req, res) => {
    const staff = await enter(context);
    const { id } = req.params as { id: string };
    const { ticket } = await readFor(context, staff, id);
    await act(context, { ticket: ticket.id, staff: staff.id, req }).catch(refuse);
    res.redirect(303, act === deeds.move ? '/staff/tickets' : pathOf(ticket.id));
  };
}

/** The billing app says for good that it can't be done; anything else is broken. */
function refuse(error: unknown): never {
  if (error instanceof Error && 'retryable' in error && error.retryable === false) {
    throw new HostRefusal(422, 'refused');
  }
  throw error;
}

function pathOf(ticket: string): string {
  return `/staff/tickets/${encodeURIComponent(ticket)}`;
}

import { Router, type Request, type Response } from 'express';
import { ClientHomePage, LinksCard, TicketListPage, TicketPage } from '../views';
import { openPages } from './area/routes';
import { readClientView, readTickets, type ClientView } from './client-view';
import { enter } from './enter';
import { renderPage } from './frame';
import type { HostContext } from './host-context';
import { dayInWords, instantInWords, moneyInWords } from './in-words';
import { HostRefusal } from './refusal';
import { sessionOf } from './scope';
import { headOf, numbered, toLine, toMessage } from './ticket-lines';
import { PayCard } from './views/pay-card';
import { say, words } from './words';

/** The client area: what one sees of a client, and paying. */
export function clientRoutes(context: HostContext): Router {
  const router = Router();
  router.get('/', (_req, res) => res.redirect(303, firstAccount()));
  router.get('/:account', (req, res) => showHome(context, req, res));
  router.get('/:account/tickets', (req, res) => showTickets(context, req, res));
  router.get('/:account/tickets/:ticket', (req, res) => showTicket(context, req, res));
  const guard = context.requirePermission('billing.pay', (req) => invoiceIn(req));
  router.post('/:account/invoices/:invoice/pay', guard, (req, res) => pay(context, req, res));
  return router;
}

type Params = Record<'account' | 'ticket' | 'invoice', string>;

function firstAccount(): string {
  const account = sessionOf()?.person?.accounts[0];
  if (account === undefined) throw new HostRefusal(404, 'missing');
  return `/client/${encodeURIComponent(account)}`;
}

async function showHome(context: HostContext, req: Request, res: Response): Promise<void> {
  const { person, account } = enter(req);
  const view = await readClientView(context, person.principal, account);
  if (!view) throw new HostRefusal(404, 'missing');
  const body = (
    <>
      <ClientHomePage me={person.name} account={view.label} {...linesOf(view, account, context.now())} />
      <PayCard {...moneyOf(context, view, account)} />
      <LinksCard links={await openPages(context, person.principal, { account })} />
    </>
  );
  res.send(await renderPage(context, { title: view.label, account, body }));
}

function linesOf(view: ClientView, account: string, now: number) {
  const client = `/client/${encodeURIComponent(account)}`;
  const base = `${client}/tickets`;
  const state = (word: string) => say(words.states, word);
  return {
    services: view.services.map((it) => ({
      id: it.id,
      name: it.label,
      href: `${client}/services/${encodeURIComponent(it.id)}`,
      cells: [it.product, state(it.state)],
    })),
    invoices: view.invoices.map((it) => ({
      id: it.id,
      name: it.number,
      cells: [moneyInWords(it), dayInWords(it.dueAt, now), state(it.state)],
    })),
    tickets: view.tickets.map((it) => ({
      id: it.id,
      name: it.subject,
      href: `${base}/${encodeURIComponent(it.id)}`,
      cells: [it.departmentLabel, state(it.state), instantInWords(it.touchedAt, now)],
    })),
  };
}

function moneyOf({ forms }: HostContext, view: ClientView, account: string) {
  const open = view.invoices.filter(({ state }) => state === 'unpaid' || state === 'overdue');
  const base = `/client/${encodeURIComponent(account)}/invoices`;
  return {
    invoices: open.map(({ id, number }) => ({
      number,
      pay: forms.post(`${base}/${encodeURIComponent(id)}/pay`),
    })),
    ...(view.balance && { balance: moneyInWords(view.balance) }),
  };
}

async function showTickets(context: HostContext, req: Request, res: Response): Promise<void> {
  const { person, account } = enter(req);
  const tickets = await numbered(context, await readTickets(context, person.principal, account));
  const base = `/client/${encodeURIComponent(account)}/tickets`;
  const lines = tickets.map((ticket) => toLine(ticket, { base, now: context.now() }));
  res.send(
    await renderPage(context, { title: words.tickets, account, body: <TicketListPage tickets={lines} /> }),
  );
}

async function showTicket(context: HostContext, req: Request, res: Response): Promise<void> {
  const { person, account } = enter(req);
  const { ticket: id } = req.params as Params;
  const shown = await readTickets(context, person.principal, account);
  const found = shown.some((ticket) => ticket.id === id) ? await context.billing.ticket(id) : undefined;
  if (!found) throw new HostRefusal(404, 'missing');
  const { lines } = found;
  const [ticket = found.ticket] = await numbered(context, [found.ticket]);
  const messages = lines.filter((line) => !line.private).map((line) => toMessage(line, context.now()));
  const body = (
    <TicketPage
      {...headOf(ticket)}
      back={`/client/${encodeURIComponent(account)}/tickets`}
      messages={messages}
    />
  );
  res.send(await renderPage(context, { title: ticket.subject, account, body }));
}

async function pay(context: HostContext, req: Request, res: Response): Promise<void> {
  const { person, account } = enter(req);
  const invoice = invoiceIn(req);
  await context.billing.payInvoice({ account, invoice: invoice.id }, (tx) =>
    context.authorizeInTx(tx, person.principal, 'billing.pay', invoice),
  );
  res.redirect(303, `/client/${encodeURIComponent(account)}`);
}

function invoiceIn(req: Request): { type: 'invoice'; id: string } {
  return { type: 'invoice', id: (req.params as Params).invoice };
}

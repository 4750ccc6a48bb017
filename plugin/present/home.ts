import type { HostService, Ticket } from '../../core/index';
import { text, type HomePageProps, type ListRow } from '../views';
import type { Rich } from '../views/words';
import type { AreaOn } from './area/area-on';
import { hostSays } from './area/host-says';
import { dueFirst, isDue, presentInvoice } from './area/invoices';
import { serviceState } from './area/services';
import { departmentNames, OPEN, presentTicket } from './area/tickets';
import { labelOf } from './label-of';

/** As many of each as a home shows; the rest is a link away. */
const FEW = 5;
/** Where those that are to pay are looked for. */
const NEWEST = 100;

/** What waits for the reader, beside what they have. */
export interface Waiting {
  readonly invitations: number;
  readonly requests: number;
}

/** The home of an account, as far as its parts are open to the reader. */
export async function homePage(on: AreaOn, waiting: Waiting): Promise<HomePageProps> {
  const { visit, account, area } = on;
  const { id, paths } = account;
  const tickets = area.tickets ? await visit.as.listTickets({ account: id, states: OPEN }) : [];
  const services = area.services ? await visit.as.listServices({ account: id }) : [];
  const said = area.invoices
    ? await hostSays(() => visit.as.listInvoices({ account: id, limit: NEWEST }))
    : { away: false };
  return {
    ...{ account: account.label, me: paths.me, waits: await waitsOn(on, waiting, tickets) },
    ...(area.tickets && { tickets: { rows: await ticketsOn(on, tickets), all: paths.tickets } }),
    ...(area.services && {
      services: { rows: services.slice(0, FEW).map((one) => serviceRow(on, one)), all: paths.services },
    }),
    ...(said.value && {
      invoices: {
        rows: dueFirst(said.value)
          .filter(isDue)
          .slice(0, FEW)
          .map((one) => presentInvoice(on, one)),
        all: paths.invoices,
      },
    }),
    ...(said.away && { away: visit.host }),
    ...(area.openTicket && { openTicket: paths.newTicket }),
  };
}

async function ticketsOn({ visit, account }: AreaOn, tickets: readonly Ticket[]) {
  const departments = await departmentNames(visit);
  return tickets
    .slice(0, FEW)
    .map((ticket) =>
      presentTicket(ticket, { departments, when: account.when, href: account.paths.ticket(ticket.id) }),
    );
}

function serviceRow({ account }: AreaOn, { id, label, product, state }: HostService): ListRow {
  const cells = [product, serviceState(state)];
  return { id, name: label, href: account.paths.service(id), cells, isBad: state === 'suspended' };
}

async function waitsOn(on: AreaOn, waiting: Waiting, tickets: readonly Ticket[]): Promise<Rich[]> {
  const t = text.home;
  const { paths } = on.account;
  const { invitations, requests } = waiting;
  const answered = tickets.filter(
    ({ state, opener }) => state === 'answered' && opener === on.visit.actor.principal,
  );
  return [
    ...(invitations > 0 ? [t.invitations(invitations, paths.teams)] : []),
    ...(requests > 0 ? [t.requests(requests, paths.requests)] : []),
    ...(answered.length > 0 ? [t.answered(answered.length, paths.tickets)] : []),
    ...(await ownRequests(on)),
  ];
}

/** What the reader asked for and nobody answered yet. */
async function ownRequests({ visit, account }: AreaOn): Promise<Rich[]> {
  const { items } = await visit.as.listAccessRequests({ account: account.id, state: 'pending' });
  return items
    .filter(({ principal }) => principal === visit.actor.principal)
    .map(({ key, expiresAt }) => text.home.ownRequest(labelOf(key), account.when.moment(expiresAt).text));
}

import type { Part } from '../../../core/index';
import { placed } from '../../http/placed';
import type { Route, Visit } from '../../http/route';
import type { AreaOn } from '../../present/area/area-on';
import { accountPage, openAccount } from '../open-account';
import { changeInvoices, showBilling } from './billing';
import {
  showCatalogue,
  showDomains,
  showInvoices,
  showMailHistory,
  showService,
  showServices,
} from './show-lists';
import { answerTicket, closeTicket, openTicket, showNewTicket, showTicket, showTickets } from './tickets';

/** Opens an account for a page of one part of it: somebody to whom nothing of that part is open is refused there. */
const openPart =
  (part: Part) =>
  async (visit: Visit): Promise<AreaOn> => {
    const account = await openAccount(visit);
    const area = await visit.as.readArea({ account: account.id, part });
    return { visit, account, area, shown: (page, current) => accountPage(account, page, current) };
  };

const part = (name: Part, below: string) => placed({ path: `/:account${below}`, open: openPart(name) });

/** What an account has: its tickets, services, domains and invoices, what it can order, was mailed, and how it pays. */
export function areaRoutes(): Route[] {
  const tickets = part('tickets', '/tickets');
  const services = part('services', '/services');
  const billing = part('billing', '/billing');
  return [
    tickets.get('', 'see the tickets', showTickets),
    tickets.get('/new', 'open a ticket', showNewTicket),
    tickets.post('/new', 'open a ticket', openTicket, showNewTicket),
    tickets.get('/:ticket', 'see this ticket', showTicket),
    tickets.post('/:ticket', 'reply to this ticket', answerTicket, showTicket),
    tickets.post('/:ticket/close', 'close this ticket', closeTicket, showTicket),
    services.get('', 'see the services', showServices),
    services.get('/:service', 'see this service', showService),
    part('domains', '/domains').get('', 'see the domains', showDomains),
    part('invoices', '/invoices').get('', 'see the invoices', showInvoices),
    part('catalogue', '/catalogue').get('', 'see what can be ordered', showCatalogue),
    part('mails', '/mail-history').get('', 'see the mails that were sent', showMailHistory),
    billing.get('', 'see how the account pays', showBilling),
    billing.post('', 'change the invoice settings', changeInvoices, showBilling),
  ];
}

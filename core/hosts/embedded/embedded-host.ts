import type { BillingHost, HostAbilities } from '../../ports/host';
import type { Clock } from '../../ports/clock';
import type { Ids } from '../../ports/ids';
import type { Database } from '../../storage/open';
import { areaOperations, type AreaOperations } from './area-operations';
import { closeTicket } from './close-ticket';
import type { Desk, EmbeddedHostOptions } from './desk';
import { deskOperations, type DeskOperations } from './desk-operations';
import {
  listAccounts,
  listDepartments,
  listDomains,
  listServices,
  listStaff,
  readAccount,
  readDomain,
} from './facts';
import { guarded } from './host-fault';
import { changeInvoiceSettings, readInvoiceSettings } from './invoice-settings';
import { listInvoices, readBalance, readInvoice } from './invoices';
import { openTicket } from './open-ticket';
import { readEvents } from './read-events';
import { reply } from './reply';

/** The small billing app that lives in Latchkey's own database: the port, and what its own pages do. */
export type EmbeddedHost = BillingHost & DeskOperations & AreaOperations;

/** It keeps clients, services and tickets, and knows nothing of people and permissions: all of that is ours. */
const abilities: HostAbilities = {
  contacts: false,
  users: false,
  teams: false,
  permissions: [],
  postsAs: 'person',
};

/** How old copies may be where nobody is told of a change and they are read again every minute. */
const untoldLagMs = 60_000;

/** Wires the embedded host on a migrated database. */
export function createEmbeddedHost(
  db: Database,
  clock: Clock,
  ids: Ids,
  options: EmbeddedHostOptions = {},
): EmbeddedHost {
  const desk: Desk = { db, clock, ids, ...options };
  return { ...port(desk), ...deskOperations(desk), ...areaOperations(desk) };
}

function port(desk: Desk): BillingHost {
  return {
    id: 'embedded',
    greatestLagMs: desk.whenChanged ? 0 : untoldLagMs,
    abilities: () => Promise.resolve(abilities),
    account: guarded((id) => readAccount(desk, id)),
    accounts: guarded((after, limit) => listAccounts(desk, after, limit)),
    services: guarded((account) => listServices(desk, account)),
    domains: guarded((account) => listDomains(desk, account)),
    domain: guarded((id) => readDomain(desk, id)),
    departments: guarded(() => listDepartments(desk)),
    staff: guarded(() => listStaff(desk)),
    invoices: guarded((account, limit) => listInvoices(desk, account, limit)),
    invoice: guarded((id) => readInvoice(desk, id)),
    balance: guarded((account) => readBalance(desk, account)),
    invoiceSettings: guarded((account) => readInvoiceSettings(desk, account)),
    changeInvoiceSettings: guarded((account, settings) => changeInvoiceSettings(desk, account, settings)),
    openTicket: guarded((ticket, key) => openTicket(desk, ticket, key)),
    reply: guarded((ticket, said, key) => reply(desk, ticket, said, key)),
    closeTicket: guarded((ticket, key) => closeTicket(desk, ticket, key)),
    staffUrl: (thing) => staffUrl(desk, thing),
    events: guarded((position, limit) => readEvents(desk, position, limit)),
  };
}

function staffUrl({ url }: Desk, thing: { account: string } | { ticket: string }): string | undefined {
  if (url === undefined) return undefined;
  const [page, id] = 'account' in thing ? ['clients', thing.account] : ['tickets', thing.ticket];
  return `${url}/staff/${page}/${encodeURIComponent(id)}`;
}

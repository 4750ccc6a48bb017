import { randomBytes } from 'node:crypto';
import { createEmbeddedHost, type EmbeddedHost } from '../../../core/hosts/embedded/embedded-host';
import type { EmbeddedHostOptions } from '../../../core/hosts/embedded/desk';
import type { Clock } from '../../../core/ports/clock';
import type { Ids } from '../../../core/ports/ids';
import type { Database } from '../../../core/storage/open';
import type { BillingHostHarness } from '../../contracts/billing-host';

/** A clock that stands at the first second of 2026. */
export const stillClock: Clock = { now: () => Date.UTC(2026, 0, 1), fromDatabase: (now) => now };

/** Ids in the order they were made; codes count upwards. */
export function countedIds(): Ids {
  let made = 0;
  return {
    next: () => String((made += 1)).padStart(26, '0'),
    token: () => randomBytes(16).toString('base64url'),
    invite: () => 'invite',
    code: (digits) => String((made += 1)).padStart(digits, '1'),
  };
}

/** Permits everything: for what is not about permissions. */
export const freely = () => Promise.resolve();

/** An embedded host with two clients, two departments and three staff. */
export async function seededHost(db: Database, options?: EmbeddedHostOptions): Promise<EmbeddedHost> {
  const host = createEmbeddedHost(db, stillClock, countedIds(), options);
  const aClient = { state: 'active', group: '', timezone: 'Europe/Warsaw' } as const;
  await host.putClient({ ...aClient, id: 'acme', label: 'Acme Ltd' });
  await host.putClient({ ...aClient, id: 'globex', label: 'Globex' });
  const aService = { product: 'Server', state: 'active', offers: ['service.upgrade'] } as const;
  await host.putService({ ...aService, id: 'web1', account: 'acme', label: 'web1.acme.example' });
  await host.putService({ ...aService, id: 'web9', account: 'globex', label: 'web9.globex.example' });
  await host.putDomain({ id: 'd1', account: 'acme', name: 'acme.example', state: 'active' });
  const anInvoice = { currency: 'EUR', dueAt: Date.UTC(2026, 1, 1) } as const;
  await host.putInvoice({
    ...anInvoice,
    id: 'i1',
    account: 'acme',
    number: '2026-1',
    cents: 1999,
    state: 'unpaid',
  });
  await host.putInvoice({
    ...anInvoice,
    id: 'i2',
    account: 'acme',
    number: '2026-2',
    cents: 501,
    state: 'overdue',
  });
  await host.putInvoice({
    ...anInvoice,
    id: 'i3',
    account: 'acme',
    number: '2026-3',
    cents: 7000,
    state: 'paid',
  });
  await host.putInvoice({
    ...anInvoice,
    id: 'i9',
    account: 'globex',
    number: '2026-9',
    cents: 12,
    state: 'unpaid',
  });
  await host.putDepartment({ id: 'tech', label: 'Technical', openWhileSuspended: false, position: 2 });
  await host.putDepartment({ id: 'sales', label: 'Sales', openWhileSuspended: true, position: 1 });
  await host.putStaff({ id: '1', name: 'Mia Novak', role: 'admin', departments: [] });
  await host.putStaff({ id: '2', name: 'Tomas Berg', role: 'support', departments: ['tech'] });
  await host.putStaff({ id: '3', name: 'Ruth Odhiambo', role: 'auditor', departments: [] });
  return host;
}

/** The same for the contract. */
export async function embeddedHarness(db: Database): Promise<BillingHostHarness> {
  const host = await seededHost(db);
  const read = async (id: string) => {
    const found = await host.ticket(id);
    if (!found) throw new Error('no such ticket');
    return found;
  };
  return {
    host,
    account: 'acme',
    otherAccount: 'globex',
    service: 'web1',
    domain: 'd1',
    department: 'tech',
    otherDepartment: 'sales',
    invoice: 'i1',
    owes: { cents: 2500, currency: 'EUR' },
    asStaff: {
      reply: async (ticket, body) => {
        await host.replyAsStaff(ticket, '1', body);
      },
      note: (ticket, body) => host.addNote(ticket, '1', body),
      move: (ticket, department) => host.moveTicket(ticket, '1', department),
      open: (ticket) => host.setTicketState(ticket, '1', 'open'),
    },
    change: {
      account: async () => host.putClient({ ...(await host.account('acme'))!, label: 'Acme Holding' }),
      service: async () => host.putService({ ...(await host.services('acme'))[0]!, label: 'web2' }),
    },
    thread: async (id) =>
      (await read(id)).lines.filter((line) => !line.private).map(({ author, body }) => ({ author, body })),
    state: async (id) => (await read(id)).ticket.state,
  };
}

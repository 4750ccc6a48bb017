import type { Invoice, Money, Service, Ticket } from './billing';
import type { HostContext } from './host-context';

/** What one person sees of a client: only what the permissions show, asked anew for each page. */
export interface ClientView {
  label: string;
  services: readonly Service[];
  invoices: readonly Invoice[];
  balance?: Money;
  tickets: readonly Ticket[];
}

/** Reads it; undefined where there is no such client. */
export async function readClientView(
  context: HostContext,
  principal: string,
  account: string,
): Promise<ClientView | undefined> {
  const { billing, can } = context;
  const client = await billing.account(account);
  if (!client) return undefined;
  const here = { type: 'account', id: account } as const;
  const services = await seen(await billing.services(account), ({ id }) =>
    can(principal, 'service.view', { type: 'service', id }),
  );
  const invoices = await seen(await billing.invoices(account, 50), ({ id }) =>
    can(principal, 'billing.pay', { type: 'invoice', id }),
  );
  const balance = (await can(principal, 'billing.balance', here))
    ? await billing.balance(account)
    : undefined;
  const tickets = await readTickets(context, principal, account);
  return { label: client.label, services, invoices, tickets, ...(balance && { balance }) };
}

/** The client's tickets in the departments that are open to the person. What somebody opened without seeing all tickets is
 * in the plugin's pages: the host knows names, and a name proves nothing. */
export async function readTickets(
  { billing, can }: HostContext,
  principal: string,
  account: string,
): Promise<Ticket[]> {
  const departments = await seen(await billing.departments(), ({ id }) =>
    can(principal, 'support.viewAll', { type: 'department', id, account }),
  );
  return billing.tickets({ account, departments: departments.map(({ id }) => id) });
}

async function seen<T>(things: readonly T[], isSeen: (thing: T) => Promise<boolean>): Promise<T[]> {
  const answers = await Promise.all(things.map(isSeen));
  return things.filter((_, index) => answers[index]);
}

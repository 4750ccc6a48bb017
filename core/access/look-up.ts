import type { Context } from '../ports/context';
import type { BillingHost } from '../ports/host';
import { ticketResource } from '../tickets/ticket-resource';
import type { Resource, ResourceRef } from './resource';

/** Finds a resource by its name; its account, department and opener come from our tables and the host's (R3). Undefined: there is none. */
export async function lookUp(
  { read, host }: Pick<Context, 'read' | 'host'>,
  ref: ResourceRef,
): Promise<Resource | undefined> {
  const { id } = ref;
  switch (ref.type) {
    case 'account':
      return (await read.accounts.account(id)) && { type: 'account', id };
    case 'department':
      return { type: 'department', id, account: ref.account };
    case 'service': {
      const service = await read.accounts.service(id);
      return service && { type: 'service', id, account: service.account };
    }
    case 'ticket': {
      const ticket = await read.tickets.ticket(id);
      return ticket && ticketResource(ticket);
    }
    case 'invoice':
    case 'domain':
      return inHost(host, ref.type, id);
  }
}

/** What is kept nowhere else: the host is asked. */
async function inHost(
  host: BillingHost,
  type: 'invoice' | 'domain',
  id: string,
): Promise<Resource | undefined> {
  if (type === 'invoice') {
    const invoice = await host.invoice(id);
    return invoice && { type, id, account: invoice.account };
  }
  const domain = await host.domain(id);
  return domain && domain.state !== 'ended' ? { type, id, account: domain.account } : undefined;
}

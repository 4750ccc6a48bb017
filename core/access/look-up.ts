import type { BillingHost } from '../ports/host';
import type { Reads } from '../ports/stores/stores';
import { ticketResource } from '../tickets/ticket-resource';
import type { Resource, ResourceRef } from './resource';

/** Finds a resource by its name; its account, department and opener come from our tables and the host's (R3). Undefined: there is none. */
export async function lookUp(
  { read, host }: { read: Pick<Reads, 'accounts' | 'domains' | 'tickets'>; host: BillingHost },
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
    case 'invoice': {
      const invoice = await host.invoice(id);
      return invoice && { type: 'invoice', id, account: invoice.account };
    }
    case 'domain': {
      const domain = await read.domains.domain(id);
      return domain && { type: 'domain', id, account: domain.account };
    }
  }
}

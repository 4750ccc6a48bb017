import { HostError } from '../../errors';
import type { HostInvoice } from '../../ports/host';
import type { Desk } from './desk';
import { readAccount } from './facts';
import { toInvoice, type InvoiceRow } from './rows';

/** An account's invoices, those due last first. */
export async function listInvoices({ db }: Desk, account: string, limit: number): Promise<HostInvoice[]> {
  const rows: InvoiceRow[] = await db
    .read<InvoiceRow>('host_invoice')
    .where({ client_id: account })
    .orderBy([
      { column: 'due_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit);
  return rows.map(toInvoice);
}

/** One invoice, whoever's it is. */
export async function readInvoice({ db }: Desk, id: string): Promise<HostInvoice | undefined> {
  const row = await db.read<InvoiceRow>('host_invoice').where({ id }).first();
  return row && toInvoice(row);
}

/** What the account owes, in the currency of its latest invoice.
 * @throws HostError when there is no such account */
export async function readBalance(desk: Desk, account: string): Promise<{ cents: number; currency: string }> {
  if (!(await readAccount(desk, account))) throw new HostError('notFound', 'account.unknown');
  const [latest] = await listInvoices(desk, account, 1);
  if (!latest) return { cents: 0, currency: 'USD' };
  const open: InvoiceRow[] = await desk.db
    .read<InvoiceRow>('host_invoice')
    .where({ client_id: account, currency: latest.currency })
    .whereIn('status', ['unpaid', 'overdue']);
  return { cents: open.reduce((sum, { cents }) => sum + cents, 0), currency: latest.currency };
}

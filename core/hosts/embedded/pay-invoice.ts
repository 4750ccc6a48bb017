import { HostError } from '../../errors';
import { inTransaction } from '../../storage/transaction';
import type { Desk } from './desk';
import { recordEvent } from './record-event';
import type { InvoiceRow } from './rows';

/** Marks an invoice as paid, once; the sandbox moves no money. */
export async function payInvoice({ db, clock }: Desk, id: string): Promise<void> {
  await inTransaction(db, async (tx) => {
    const invoice = await tx<InvoiceRow>('host_invoice').where({ id }).forUpdate().first();
    if (!invoice) throw new HostError('notFound', 'invoice.unknown');
    if (invoice.status === 'paid') return;
    if (invoice.status === 'cancelled') throw new HostError('validation', 'invoice.cancelled');
    await tx<InvoiceRow>('host_invoice').where({ id }).update({ status: 'paid' });
    await recordEvent(tx, { kind: 'invoice.paid', subject: id }, clock.now());
  });
}

import { HostError } from '../../errors';
import type { Desk } from './desk';
import { heldRow, permitted, type Permit } from './permit';
import { recordEvent } from './record-event';
import type { InvoiceRow } from './rows';

/** Marks a client's invoice as paid, once; the sandbox moves no money.
 * @throws HostError for an unknown or cancelled one */
export async function payInvoice(
  desk: Desk,
  { account, invoice: id }: { account: string; invoice: string },
  permit: Permit,
): Promise<void> {
  await permitted(desk, permit, async (tx) => {
    const invoice = await heldRow<InvoiceRow>(tx, 'host_invoice', { id, client_id: account });
    if (invoice.status === 'paid') return;
    if (invoice.status === 'cancelled') throw new HostError('validation', 'invoice.cancelled');
    await tx<InvoiceRow>('host_invoice').where({ id }).update({ status: 'paid' });
    await recordEvent(tx, { kind: 'invoice.paid', subject: id }, desk.clock.now());
  });
}

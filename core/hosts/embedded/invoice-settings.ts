import { HostError } from '../../errors';
import { MAX_REFERENCE, type HostInvoiceSettings } from '../../ports/host';
import type { Language } from '../../ports/stores/profile-store';
import { inTransaction } from '../../storage/transaction';
import type { Desk } from './desk';
import { heldRow } from './permit';
import { replaceRow } from './replace-row';

interface Row {
  attach_pdf: number;
  paper_copy: number;
  reference: string;
  language: Language;
}

const TABLE = 'host_invoice_settings';

/** Until a client says otherwise. */
const AT_FIRST: Row = { attach_pdf: 1, paper_copy: 0, reference: '', language: 'en' };

/** How a client gets its invoices. */
export async function readInvoiceSettings(
  { db }: Desk,
  account: string,
): Promise<Required<HostInvoiceSettings>> {
  const row = (await db.read(TABLE).where({ client_id: account }).first()) as Row | undefined;
  return settingsOf(row ?? AT_FIRST);
}

/** Changes of it what is given.
 * @throws HostError for a client that isn't there, or a reference that is too long */
export async function changeInvoiceSettings(
  { db }: Desk,
  account: string,
  settings: HostInvoiceSettings,
): Promise<void> {
  if ((settings.reference ?? '').length > MAX_REFERENCE) {
    throw new HostError('validation', 'reference.too_long');
  }
  await inTransaction(db, async (tx) => {
    await heldRow(tx, 'host_client', { id: account });
    const key = { client_id: account };
    const before = (await tx(TABLE).where(key).first()) as Row | undefined;
    await replaceRow(tx, TABLE, key, rowOf({ ...settingsOf(before ?? AT_FIRST), ...settings }));
  });
}

function settingsOf({ attach_pdf, paper_copy, reference, language }: Row): Required<HostInvoiceSettings> {
  return { attachPdf: attach_pdf === 1, paperCopy: paper_copy === 1, reference, language };
}

function rowOf({ attachPdf, paperCopy, reference, language }: Required<HostInvoiceSettings>) {
  return { attach_pdf: attachPdf ? 1 : 0, paper_copy: paperCopy ? 1 : 0, reference, language };
}

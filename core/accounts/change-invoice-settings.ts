import { z } from 'zod';
import { changeAccount } from '../access/change';
import { given } from '../access/given';
import { Id, lineOrNone } from '../access/inputs';
import { parse } from '../access/parse';
import { refuseRepeat } from '../access/refuse-repeat';
import { InvalidInputError, NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { MAX_REFERENCE, type HostInvoiceSettings } from '../ports/host';
import { clientLane } from '../ports/letter';
import { PROFILE_LANGUAGES } from '../ports/stores/profile-store';
import { readInvoiceSettings } from './read-invoice-settings';

/** What is left out stays as it is. */
const ChangeInvoiceSettings = z.strictObject({
  account: Id,
  attachPdf: z.boolean().optional(),
  paperCopy: z.boolean().optional(),
  reference: lineOrNone(MAX_REFERENCE).optional(),
  language: z.enum(PROFILE_LANGUAGES).optional(),
});
type ChangeInvoiceSettings = z.infer<typeof ChangeInvoiceSettings>;

/**
 * Changes how an account gets its invoices; the host hears of it once that is in. All that was given goes there, also what the
 * host tells already: it may not have heard the change before yet.
 * @throws NotAllowedError without `billing.cards`, InvalidInputError also for what the host doesn't tell, NotFoundError where it
 * has no such settings, HostError
 */
export async function changeInvoiceSettings(ctx: ActorContext, input: ChangeInvoiceSettings): Promise<void> {
  const { account, ...fields } = parse(ChangeInvoiceSettings, input);
  const settings: HostInvoiceSettings = given(fields);
  const told = await readInvoiceSettings(ctx, { account });
  if (!told) throw new NotFoundError('invoice_settings');
  const names = Object.keys(settings) as (keyof HostInvoiceSettings)[];
  const untold = names.find((name) => told[name] === undefined);
  if (untold !== undefined) throw new InvalidInputError(untold, 'UNKNOWN');
  await changeAccount(ctx, account, async ({ tx, needs, record }) => {
    needs('billing.cards');
    await refuseRepeat(ctx, tx, 'changeInvoiceSettings');
    const payload = { account, settings: JSON.stringify(settings) };
    await tx.post({ lane: clientLane(account), kind: 'host.invoices', payload });
    // What was written may be personal (R21): the chain says which fields changed.
    await record('invoicing.changed', {
      after: { fields: names.filter((name) => settings[name] !== told[name]) },
    });
  });
}

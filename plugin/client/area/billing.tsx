import type { InvalidInputError } from '../../../core/index';
import type { Answer } from '../../http/route';
import type { AreaOn } from '../../present/area/area-on';
import { billingPage } from '../../present/area/billing';
import { typedSettings } from '../../present/area/invoice-settings';
import { withFault } from '../../present/faults';
import { BillingPage, text } from '../../views';

/** How the account pays, or the page again with the settings that couldn’t be taken. */
export async function showBilling(on: AreaOn, error?: InvalidInputError): Promise<Answer> {
  const props = await billingPage(on, error);
  const page = { title: text.billing.title, body: <BillingPage {...props} /> };
  return { show: on.shown(withFault(page, props.invoices?.fault), 'billing') };
}

/** Changes how the account gets its invoices. */
export async function changeInvoices({ visit, account }: AreaOn): Promise<Answer> {
  const told = (await visit.as.readInvoiceSettings({ account: account.id })) ?? {};
  await visit.as.changeInvoiceSettings({ account: account.id, ...typedSettings(visit, told) });
  return {
    go: account.paths.billing,
    flash: { tone: 'ok', say: text.billing.invoices.sent(visit.host) },
  };
}

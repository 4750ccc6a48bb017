import { given, type HostInvoiceSettings, type InvalidInputError } from '../../../core/index';
import type { Visit } from '../../http/route';
import type { InvoiceSettingsProps } from '../../views';
import { presentFault } from '../faults';
import type { AreaOn } from './area-on';
import { hostSays, type Said } from './host-says';

/** The form for how an account gets its invoices, or the same again with what was typed; without a value there is none. */
export async function invoiceSettings(
  { visit, account }: AreaOn,
  error?: InvalidInputError,
): Promise<Said<InvoiceSettingsProps>> {
  const { value: told, away } = await hostSays(() => visit.as.readInvoiceSettings({ account: account.id }));
  if (!told) return { away };
  return {
    away,
    value: {
      ...{ host: visit.host, save: visit.form(account.paths.billing) },
      settings: error ? typedSettings(visit, told) : told,
      ...(error && { fault: presentFault(error) }),
    },
  };
}

/** What was typed into it, as far as the host tells that there is such a thing: a box that isn't ticked sends nothing. */
export function typedSettings({ field }: Visit, told: HostInvoiceSettings): HostInvoiceSettings {
  const tick = (name: 'attachPdf' | 'paperCopy') =>
    told[name] === undefined ? undefined : field(name) !== undefined;
  const typed = (name: 'reference' | 'language') => (told[name] === undefined ? undefined : field(name));
  return given({
    ...{ attachPdf: tick('attachPdf'), paperCopy: tick('paperCopy'), reference: typed('reference') },
    // What is no language of ours, core refuses.
    language: typed('language') as HostInvoiceSettings['language'],
  });
}

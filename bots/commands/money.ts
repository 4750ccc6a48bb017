import type { HostInvoice } from '../../core/index';
import type { ChatRequest } from '../request';
import type { Answer } from '../view';
import { asSpeaker, type BotOptions, type Speaker } from './context';
import { day } from './when';

const STATES: Record<HostInvoice['state'], string> = {
  unpaid: 'To pay',
  paid: 'Paid',
  overdue: 'Overdue',
  cancelled: 'Cancelled',
};

/** An amount in its currency, from the smallest unit. */
export function money(cents: number, currency: string): string {
  const format = new Intl.NumberFormat('en-GB', { style: 'currency', currency });
  return format.format(cents / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** `/invoices` */
export async function invoices(options: BotOptions, request: ChatRequest, speaker: Speaker): Promise<Answer> {
  const { account, label } = speaker.hat;
  const list = await asSpeaker(options, request, speaker).listInvoices({ account });
  const lines = list.map((invoice) => [
    { strong: invoice.number },
    ` · ${money(invoice.cents, invoice.currency)} · ${STATES[invoice.state]} · due ${day(invoice.dueAt)}`,
  ]);
  return {
    kind: 'view',
    title: `Invoices of ${label}`,
    lines: lines.length > 0 ? lines : [['No invoices.']],
  };
}

/** `/balance` */
export async function balance(options: BotOptions, request: ChatRequest, speaker: Speaker): Promise<Answer> {
  const { account, label } = speaker.hat;
  const { cents, currency } = await asSpeaker(options, request, speaker).readBalance({ account });
  return {
    kind: 'view',
    title: `Balance of ${label}`,
    lines: [[{ strong: money(cents, currency) }, cents > 0 ? ' to pay' : '']],
  };
}

/** `/services` */
export async function services(options: BotOptions, request: ChatRequest, speaker: Speaker): Promise<Answer> {
  const { account, label } = speaker.hat;
  const list = await asSpeaker(options, request, speaker).listServices({ account });
  const lines = list.map((service) => [
    { strong: service.label },
    service.state === 'active' ? '' : ` · ${service.state}`,
  ]);
  return {
    kind: 'view',
    title: `Services of ${label}`,
    lines: lines.length > 0 ? lines : [['No service is open to you.']],
  };
}

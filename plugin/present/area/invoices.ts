import type { HostInvoice } from '../../../core/index';
import { money, text, type ListPageProps, type ListRow } from '../../views';
import type { AreaOn } from './area-on';
import { hostSays } from './host-says';
import { pageOf } from './pages';

/** As many as one page after the other shows. */
const MOST = 1000;

/** Whether an invoice is still to be paid. */
export function isDue({ state }: HostInvoice): boolean {
  return state === 'unpaid' || state === 'overdue';
}

/** Those to pay, the one that is due first before the others, then the rest as the host lists them. */
export function dueFirst(invoices: readonly HostInvoice[]): HostInvoice[] {
  const due = invoices.filter(isDue).toSorted((a, b) => a.dueAt - b.dueAt);
  return [...due, ...invoices.filter((one) => !isDue(one))];
}

/** The invoices of an account.
 * @throws NotAllowedError */
export async function invoicesPage(on: AreaOn): Promise<ListPageProps & { due: number }> {
  const { visit, account } = on;
  const said = await hostSays(() => visit.as.listInvoices({ account: account.id, limit: MOST }));
  const all = dueFirst(said.value ?? []);
  const { items, paging } = pageOf(visit, all, { path: account.paths.invoices });
  return {
    ...{ due: all.filter(isDue).length, rows: items.map((one) => presentInvoice(on, one)), paging },
    ...(said.away && { away: visit.host }),
  };
}

/** An invoice as lists show it, with where it is paid. */
export function presentInvoice({ visit, account }: AreaOn, invoice: HostInvoice): ListRow {
  const { id, number, state, dueAt } = invoice;
  const t = text.invoices;
  const href = isDue(invoice) ? visit.hostUrl({ account: account.id, invoice: id }) : undefined;
  return {
    ...{ id, name: number, isBad: state === 'overdue' },
    cells: [money(invoice), t.states[state], account.when.day(dueAt)],
    ...(href !== undefined && { act: { href, label: t.pay, of: t.payOf(number), look: 'small' } as const }),
  };
}

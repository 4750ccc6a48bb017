import type { Billing, InvalidInputError } from '../../../core/index';
import { money, text, type BillingPageProps, type BillingRow } from '../../views';
import type { Rich } from '../../views/words';
import type { AreaOn } from './area-on';
import { hostSays } from './host-says';
import { invoiceSettings } from './invoice-settings';

type Key = Billing['can'][number];

/** Where each part is changed at the host. */
const PLACES = {
  'billing.balance': undefined,
  'billing.funds': 'funds',
  'billing.cards': 'card',
  'billing.contracts': 'contracts',
  'billing.estimates': 'estimates',
} as const;

/** How an account pays and gets its invoices, as far as its reader may see; again with what was typed of the latter.
 * @throws NotAllowedError */
export async function billingPage(on: AreaOn, error?: InvalidInputError): Promise<BillingPageProps> {
  const { visit, account } = on;
  const said = await hostSays(() => visit.as.readBilling({ account: account.id }));
  const { can = [] } = said.value ?? {};
  const invoices = can.includes('billing.cards') ? await invoiceSettings(on, error) : { away: false };
  return {
    ...{ host: visit.host, away: said.away || invoices.away },
    rows: can.map((key) => rowOf(on, key, said.value)),
    ...(invoices.value && { invoices: invoices.value }),
  };
}

function rowOf({ visit, account }: AreaOn, key: Key, billing: Billing | undefined): BillingRow {
  const t = text.billing;
  const page = PLACES[key];
  const href = page === undefined ? undefined : visit.hostUrl({ account: account.id, page });
  const value = billing && valueOf(key, billing);
  const label = t.rows[key];
  return {
    ...{ id: key, label },
    ...(value !== undefined && { value }),
    ...(href !== undefined && {
      act: { href, label: t.acts[key], of: t.actOf(label), look: 'small' } as const,
    }),
  };
}

function valueOf(key: Key, { balance, funds, card }: Billing): Rich | undefined {
  const t = text.billing;
  if (key === 'billing.balance' && balance) {
    return balance.cents > 0 ? t.owed(money(balance)) : t.nothingOwed;
  }
  if (key === 'billing.funds' && funds) return money(funds);
  if (key !== 'billing.cards') return undefined;
  return card ? t.cardIs(card.lastFour, card.holder, card.expires) : t.noCard;
}

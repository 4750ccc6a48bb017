import { randomUUID } from 'node:crypto';
import { dayInWords, instantInWords, moneyInWords } from '../in-words';
import { choices, type AreaField, type AreaPage } from './page';

/** A form that is sent twice does its thing once. */
const once = (): AreaField => ({ name: 'once', value: randomUUID() });

/** The pages that billing permissions open, beside invoices and balance, which are on the client's first page. */
export const BILLING_PAGES: readonly AreaPage[] = [
  {
    ...{ key: 'billing.orders', about: 'account', path: 'orders', title: 'Orders' },
    async show({ billing, account, now }) {
      const orders = await billing.orders(account);
      const product = { name: 'product', label: 'Product' };
      const options = choices(await billing.products(), (it) => `${it.name}, ${moneyInWords(it)}`);
      const rows = orders.map((it) => ({
        ...{ id: it.id, name: it.product, cells: [moneyInWords(it), instantInWords(it.at, now)] },
      }));
      return {
        lists: [{ title: 'Placed orders', columns: ['Product', 'Price', 'Placed'], rows }],
        forms: [
          {
            act: 'place',
            title: 'Place an order',
            button: 'Order',
            fields: [{ ...product, options }, once()],
          },
        ],
      };
    },
    acts: {
      place: ({ billing, account, field, permit }) =>
        billing.placeOrder({ account, product: field('product'), key: field('once') }, permit),
    },
  },
  {
    ...{ key: 'billing.contracts', about: 'account', path: 'contracts', title: 'Contracts' },
    async show({ billing, account }) {
      const contracts = await billing.contracts(account);
      const open = contracts.filter(({ acceptedBy }) => acceptedBy === '');
      const rows = contracts.map(({ id, title, terms, acceptedBy }) => ({
        ...{ id, name: title, cells: [terms, acceptedBy === '' ? 'nobody yet' : acceptedBy] },
      }));
      return {
        lists: [{ title: 'Order contracts', columns: ['Contract', 'Terms', 'Accepted by'], rows }],
        forms: open.map(({ id, title }) => ({
          ...{ act: 'accept', title, button: 'Accept', fields: [{ name: 'contract', value: id }] },
        })),
      };
    },
    acts: {
      accept: ({ billing, account, by, field, permit }) =>
        billing.acceptContract({ account, contract: field('contract'), by }, permit),
    },
  },
  {
    ...{ key: 'billing.estimates', about: 'account', path: 'estimates', title: 'Estimates' },
    async show({ billing, account }) {
      const estimates = await billing.estimates(account);
      const rows = estimates.map((it) => ({
        ...{
          id: it.id,
          name: it.title,
          cells: [moneyInWords(it), it.state === 'open' ? 'Open' : 'Accepted'],
        },
      }));
      return {
        lists: [{ title: 'Estimates', columns: ['For', 'Amount', 'Status'], rows }],
        forms: estimates
          .filter(({ state }) => state === 'open')
          .map(({ id, title }) => ({
            ...{ act: 'accept', title, button: 'Accept', fields: [{ name: 'estimate', value: id }] },
          })),
      };
    },
    acts: {
      accept: ({ billing, account, field, permit }) =>
        billing.acceptEstimate({ account, estimate: field('estimate') }, permit),
    },
  },
  {
    ...{ key: 'billing.funds', about: 'account', path: 'funds', title: 'Funds' },
    async show({ billing, account }) {
      const funds = moneyInWords(await billing.funds(account));
      const amount = { name: 'amount', label: 'Amount' };
      return {
        lists: [{ title: 'Paid ahead', columns: ['Funds'], rows: [{ id: 'funds', name: funds, cells: [] }] }],
        forms: [{ act: 'add', title: 'Add funds', button: 'Add funds', fields: [amount, once()] }],
      };
    },
    acts: {
      add: ({ billing, account, field, permit }) =>
        billing.addFunds({ account, cents: centsOf(field('amount')), key: field('once') }, permit),
    },
  },
  {
    ...{ key: 'billing.cards', about: 'account', path: 'card', title: 'Card' },
    async show({ billing, account }) {
      const card = await billing.card(account);
      const rows = card
        ? [{ id: 'card', name: `…${card.lastFour}`, cells: [card.holder, card.expires] }]
        : [];
      return {
        lists: [{ title: 'Card on file', columns: ['Card', 'Name on it', 'Expires'], rows }],
        forms: [
          {
            ...{ act: 'change', title: 'Another card', button: 'Save card' },
            fields: [
              { name: 'holder', label: 'Name on the card' },
              { name: 'lastFour', label: 'Last four digits; the demo takes no card numbers' },
              { name: 'expires', label: 'Expires (MM/YY)' },
            ],
          },
        ],
      };
    },
    acts: {
      change: ({ billing, account, field, permit }) =>
        billing.changeCard(
          { account, holder: field('holder'), lastFour: field('lastFour'), expires: field('expires') },
          permit,
        ),
    },
  },
  {
    ...{ key: 'billing.prices', about: 'account', path: 'prices', title: 'Prices' },
    async show({ billing, account, now }) {
      const prices = await billing.prices(account);
      const services = new Map((await billing.services(account)).map(({ id, label }) => [id, label]));
      const rows = prices.map((it) => ({
        ...{ id: it.service, name: services.get(it.service) ?? it.service },
        cells: [moneyInWords(it), dayInWords(it.nextDueAt, now)],
      }));
      return { lists: [{ title: 'What services cost', columns: ['Service', 'Price', 'Next due'], rows }] };
    },
  },
];

/** Twelve, 12.5 or 12.50; NaN for anything else. */
function centsOf(amount: string): number {
  const [, whole, part = ''] = /^(\d{1,6})(?:\.(\d{1,2}))?$/.exec(amount.trim()) ?? [];
  return whole === undefined ? NaN : Number(whole) * 100 + Number(part.padEnd(2, '0'));
}

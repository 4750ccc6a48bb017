import { dayInWords, moneyInWords } from '../in-words';
import { say, words } from '../words';
import { choices, type AreaPage, type Place } from './page';

/** The pages that permissions on one service open. */
export const SERVICE_PAGES: readonly AreaPage[] = [
  {
    ...{ key: 'service.view', about: 'service', path: '', title: 'Details' },
    async show({ billing, account, service }) {
      const found = (await billing.services(account)).filter(({ id }) => id === service);
      const rows = found.map(({ id, label, product, state }) => ({
        ...{ id, name: label, cells: [product, say(words.states, state)] },
      }));
      return { lists: [{ title: 'Details', columns: ['Service', 'Product', 'Status'], rows }] };
    },
  },
  {
    ...{ key: 'service.billing', about: 'service', path: 'billing', title: 'Billing' },
    async show(place) {
      return { lists: [await costOf(place)] };
    },
  },
  {
    ...{ key: 'service.upgrade', about: 'service', path: 'upgrade', title: 'Upgrade or downgrade' },
    async show({ billing }) {
      const options = choices(await billing.products(), (it) => `${it.name}, ${moneyInWords(it)}`);
      return {
        lists: [],
        forms: [
          {
            ...{ act: 'change', title: 'Make it another product', button: 'Change product' },
            fields: [{ name: 'product', label: 'Product', options }],
          },
        ],
      };
    },
    acts: {
      change: ({ billing, account, service, field, permit }) =>
        billing.upgradeService({ account, service, product: field('product') }, permit),
    },
  },
  {
    ...{ key: 'service.cancel', about: 'service', path: 'cancel', title: 'Cancellation' },
    async show({ billing, account, service, now }) {
      const asked = (await billing.cancellations(account)).filter((it) => it.service === service);
      const rows = asked.map(({ reason, at }) => ({
        id: 'asked',
        name: dayInWords(at, now),
        cells: [reason],
      }));
      const ask = {
        ...{ act: 'request', title: 'Ask for this service to end', button: 'Request cancellation' },
        fields: [{ name: 'reason', label: 'Reason', long: true as const }],
      };
      return {
        lists: [{ title: 'Requested', columns: ['On', 'Reason'], rows }],
        forms: asked.length === 0 ? [ask] : [],
      };
    },
    acts: {
      request: ({ billing, account, service, field, permit }) =>
        billing.requestCancellation({ account, service, reason: field('reason') }, permit),
    },
  },
];

async function costOf({ billing, account, service, now }: Place) {
  const prices = (await billing.prices(account)).filter((it) => it.service === service);
  const rows = prices.map((it) => ({
    ...{ id: service, name: moneyInWords(it), cells: [dayInWords(it.nextDueAt, now)] },
  }));
  return { title: 'What it costs', columns: ['Price', 'Next due'], rows };
}

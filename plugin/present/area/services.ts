import {
  isServiceKey,
  PERMISSION_KEYS,
  type HostPrice,
  type HostService,
  type PermissionKey,
  type ServiceInSight,
} from '../../../core/index';
import {
  money,
  text,
  type ListPageProps,
  type ListRow,
  type ServiceDeed,
  type ServicePageProps,
} from '../../views';
import { askWho, whoCan } from '../who-can';
import type { AreaOn } from './area-on';
import { hostSays } from './host-says';
import { pageOf } from './pages';
import { labelOf } from '../label-of';

/** How a service stands. */
export function serviceState(state: HostService['state']): string {
  return text.services.states[state];
}

/** The services one can see, as far as a word in the query narrows them. */
export async function servicesPage(
  on: AreaOn,
): Promise<ListPageProps & { find: { action: string; q: string } }> {
  const { visit, account } = on;
  const q = (visit.query('q') ?? '').trim().slice(0, 191);
  const all = await visit.as.listServices({ account: account.id });
  const wanted = all.filter(({ label }) => label.toLowerCase().includes(q.toLowerCase()));
  const path = account.paths.services;
  const { items, paging } = pageOf(visit, wanted, { path, kept: { q } });
  const prices = await hostSays(() => visit.as.listPrices({ account: account.id }));
  return {
    rows: items.map((service) => presentRow(on, service, prices.value)),
    ...{ paging, find: { action: path, q } },
    ...(prices.away && { away: visit.host }),
  };
}

function presentRow({ account }: AreaOn, service: HostService, prices: HostPrice[] = []): ListRow {
  const { id, label, product, state } = service;
  const price = prices.find((one) => one.service === id);
  return {
    ...{ id, name: label, href: account.paths.service(id), isBad: state === 'suspended' },
    cells: [product, serviceState(state), price && money(price)],
  };
}

/** One service with what its reader can do there.
 * @throws NotFoundError for one that isn’t in sight */
export async function servicePage(on: AreaOn): Promise<ServicePageProps> {
  const { visit, account, area } = on;
  const service = await visit.as.readService({ account: account.id, service: visit.param('service') });
  const prices = await hostSays(() => visit.as.listPrices({ account: account.id }));
  const price = prices.value?.find((one) => one.service === service.id);
  const t = text.service;
  return {
    ...{ name: service.label, services: account.paths.services, host: visit.host, away: prices.away },
    facts: [
      { label: t.product, value: service.product },
      { label: t.status, value: serviceState(service.state) },
      ...(price ? priceFacts(on, price) : []),
    ],
    deeds: PERMISSION_KEYS.filter(isServiceKey).map((key) => deedOf(on, service, key)),
    who: askWho(await whoCan(visit, account.id)),
    ...(area.openTicket && {
      ticket: `${account.paths.newTicket}?${new URLSearchParams({ service: service.id }).toString()}`,
    }),
  };
}

function priceFacts({ account }: AreaOn, price: HostPrice) {
  const t = text.service;
  return [
    { label: t.price, value: money(price) },
    { label: t.nextDue, value: account.when.day(price.nextDueAt).text },
  ];
}

/** Where each is done at the host. */
const PLACES = {
  'service.view': 'details',
  'service.upgrade': 'upgrade',
  'service.billing': 'billing',
  'service.cancel': 'cancel',
} as const;

function deedOf(
  { visit, account }: AreaOn,
  { id, offers, can }: ServiceInSight,
  key: PermissionKey,
): ServiceDeed {
  const isThere =
    key === 'service.view' || key === 'service.billing' || key === 'service.emails' || offers.includes(key);
  const isMine = can.includes(key);
  const page = key in PLACES ? PLACES[key as keyof typeof PLACES] : undefined;
  const at =
    isMine && page !== undefined ? visit.hostUrl({ account: account.id, service: id, page }) : undefined;
  const asked = new URLSearchParams({ permission: key, where: `service:${id}` }).toString();
  return {
    ...{ key, label: labelOf(key), can: isMine, isMail: key === 'service.emails' },
    ...(at !== undefined && { at }),
    ...(!isMine && !isThere && { lock: { reason: 'notOnService' } as const }),
    ...(!isMine && isThere && { why: `${account.paths.why(visit.actor.principal)}?${asked}` }),
  };
}

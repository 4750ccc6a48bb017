import type { ClientPlace } from '../../plugin/host-bridge';

/** The pages of a client's that are called otherwise here. */
const PAGES: ReadonlyMap<string, string> = new Map([['order', 'orders']]);

/** Where the demo host does what the plugin's pages only show. */
export function pageOf(place: ClientPlace): string {
  const client = `/client/${encodeURIComponent(place.account)}`;
  if ('invoice' in place) return `${client}#pay`;
  if (!('service' in place)) return `${client}/${PAGES.get(place.page) ?? place.page}`;
  const service = `${client}/services/${encodeURIComponent(place.service)}`;
  return place.page === 'details' ? service : `${service}/${place.page}`;
}

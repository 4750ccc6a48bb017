import { oneLine } from '../access/clean-text';
import type { HostService } from '../ports/host';

/** A record of the host with its label on one line: clients name their companies and services as they like. */
export function labelled<T extends { readonly label: string }>(record: T): T {
  return { ...record, label: oneLine(record.label) };
}

/** As much of a product's name as is kept. */
const MOST = 191;

/** The same of a service, with its product's name. */
export function labelledService(service: HostService): HostService {
  return { ...labelled(service), product: oneLine(service.product.slice(0, MOST)) };
}

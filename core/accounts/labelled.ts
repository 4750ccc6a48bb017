import { oneLine } from '../access/clean-text';

/** A record of the host with its label on one line: clients name their companies and services as they like. */
export function labelled<T extends { readonly label: string }>(record: T): T {
  return { ...record, label: oneLine(record.label) };
}

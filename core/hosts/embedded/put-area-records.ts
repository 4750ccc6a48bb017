import { inTransaction } from '../../storage/transaction';
import type { Affiliate, Contract, Estimate, Price, Product, SentMail } from './area-records';
import type { Desk } from './desk';
import { replaceRow } from './replace-row';

type Row = Record<string, string | number>;

/** Puts a product there, or changes the one that has this id. */
export function putProduct(desk: Desk, { id, name, cents, currency, position }: Product): Promise<void> {
  return put(desk, 'host_product', { id }, { name, cents, currency, position });
}

/** Says what a service costs. */
export function putPrice(desk: Desk, { service, cents, currency, nextDueAt }: Price): Promise<void> {
  return put(desk, 'host_price', { service_id: service }, { cents, currency, next_due_at: nextDueAt });
}

/** Puts a contract before a client, or changes the one that has this id. */
export function putContract(desk: Desk, it: Contract): Promise<void> {
  const { id, account: client_id, title, terms, acceptedBy: accepted_by } = it;
  return put(desk, 'host_contract', { id }, { client_id, title, terms, accepted_by });
}

/** Puts an estimate before a client, or changes the one that has this id. */
export function putEstimate(desk: Desk, it: Estimate): Promise<void> {
  const { id, account: client_id, title, cents, currency, state: status } = it;
  return put(desk, 'host_estimate', { id }, { client_id, title, cents, currency, status });
}

/** Says how a client does as an affiliate. */
export function putAffiliate(desk: Desk, { account, ...row }: Affiliate): Promise<void> {
  return put(desk, 'host_affiliate', { client_id: account }, row);
}

/** Keeps a mail that was sent to a client, or what became of it since. */
export function putMail(desk: Desk, mail: SentMail): Promise<void> {
  const { id, account: client_id, subject, to: sent_to, at, delivery = '' } = mail;
  return put(desk, 'host_mail', { id }, { client_id, subject, sent_to, at, delivery });
}

function put({ db }: Desk, table: string, key: Record<string, string>, row: Row): Promise<void> {
  return inTransaction(db, (tx) => replaceRow(tx, table, key, row));
}

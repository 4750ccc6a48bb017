import type {
  HostAccount,
  HostDepartment,
  HostDomain,
  HostInvoice,
  HostService,
  HostStaff,
} from '../../ports/host';
import { inTransaction, type Tx } from '../../storage/transaction';
import type { Desk, HostChange } from './desk';
import { recordEvent } from './record-event';

/** Puts a client there, or changes the one that has this id. */
export function putClient(desk: Desk, it: HostAccount): Promise<void> {
  const { id, label: name, state: status, group: client_group, timezone } = it;
  return put(desk, 'host_client', { id, name, status, client_group, timezone }, { account: id });
}

/** Puts a service there, or changes the one that has this id. */
export function putService(desk: Desk, it: HostService): Promise<void> {
  const { id, account: client_id, label: name, product, state: status } = it;
  const functions = JSON.stringify(it.offers);
  const row = { id, client_id, name, product, status, functions };
  return put(desk, 'host_service', row, { account: client_id });
}

/** Puts a domain there, or changes the one that has this id. */
export function putDomain(desk: Desk, it: HostDomain): Promise<void> {
  const { id, account: client_id, name, state: status } = it;
  return put(desk, 'host_domain', { id, client_id, name, status }, { account: client_id });
}

/** Puts an invoice there, or changes the one that has this id. */
export function putInvoice(desk: Desk, it: HostInvoice): Promise<void> {
  if (!Number.isSafeInteger(it.cents)) throw new RangeError('an invoice is for a whole number of cents');
  const { id, account: client_id, number, cents, currency, state: status, dueAt: due_at } = it;
  const row = { id, client_id, number, cents, currency, status, due_at };
  return put(desk, 'host_invoice', row, { account: client_id });
}

/** Puts a department there, or changes the one that has this id. */
export function putDepartment(desk: Desk, it: HostDepartment): Promise<void> {
  const { id, label: name, position } = it;
  const row = { id, name, while_suspended: it.openWhileSuspended ? 1 : 0, position };
  return put(desk, 'host_department', row, { installation: true });
}

/** Takes a department away. */
export async function removeDepartment({ db, whenChanged }: Desk, id: string): Promise<void> {
  await inTransaction(db, async (tx: Tx) => {
    await tx('host_department').where({ id }).del();
    await whenChanged?.(tx, { installation: true });
  });
}

/** Puts a staff member there, or changes the one that has this id. */
export function putStaff(desk: Desk, it: HostStaff): Promise<void> {
  const { id, name, role } = it;
  const row = { id, name, role, departments: JSON.stringify(it.departments) };
  return put(desk, 'host_staff', row, { installation: true });
}

/** What others keep a copy of, so that they are told. */
const copied: readonly string[] = ['host_client', 'host_service'];

async function put(
  { db, clock, whenChanged }: Desk,
  table: string,
  row: Record<string, string | number>,
  change: HostChange,
): Promise<void> {
  await inTransaction(db, async (tx: Tx) => {
    await tx(table).insert(row).onConflict('id').merge();
    if (copied.includes(table) && 'account' in change) {
      await recordEvent(tx, { kind: 'account.changed', account: change.account }, clock.now());
    }
    await whenChanged?.(tx, change);
  });
}

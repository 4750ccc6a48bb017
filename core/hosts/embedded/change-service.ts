import type { Tx } from '../../storage/transaction';
import type { Desk } from './desk';
import { recordEvent } from './record-event';

/** Changes a client's service and says so: others keep copies of it. */
export async function changeService(
  tx: Tx,
  { clock, whenChanged }: Desk,
  { account, service }: { account: string; service: string },
  change: { name?: string; product?: string },
): Promise<void> {
  await tx('host_service').where({ id: service, client_id: account }).update(change);
  await recordEvent(tx, { kind: 'account.changed', account }, clock.now());
  await whenChanged?.(tx, { account });
}

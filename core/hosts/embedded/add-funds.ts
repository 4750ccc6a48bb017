import { HostError } from '../../errors';
import { insertOnce } from '../../storage/insert-once';
import { acceptLine } from './accepted';
import { currencyOf } from './area';
import type { Desk } from './desk';
import { permitted, type Permit } from './permit';
import { recordEvent } from './record-event';

const most = 100_000_00;

/** Pays ahead, once for each key; the sandbox moves no money.
 * @throws HostError for no amount, or more than a hundred thousand */
export async function addFunds(
  desk: Desk,
  { account, cents, key }: { account: string; cents: number; key: string },
  permit: Permit,
): Promise<void> {
  const id = acceptLine('key', key, 64);
  if (!Number.isSafeInteger(cents) || cents <= 0 || cents > most) {
    throw new HostError('validation', 'amount.unusable');
  }
  const currency = await currencyOf(desk, account);
  await permitted(desk, permit, async (tx) => {
    const at = desk.clock.now();
    const row = { id, client_id: account, cents, currency, at };
    if (!(await insertOnce(tx, 'host_funding', ['id'], row))) return;
    await recordEvent(tx, { kind: 'funds.added', subject: id }, at);
  });
}

import { HostError } from '../../errors';
import { acceptLine } from './accepted';
import type { Card } from './area-records';
import type { Desk } from './desk';
import { permitted, type Permit } from './permit';
import { recordEvent } from './record-event';
import { replaceRow } from './replace-row';

/** Puts a card in the place of the one there; whoever takes the payments has its number, this app has not.
 * @throws HostError for what is no card */
export async function changeCard(
  desk: Desk,
  { account, holder, lastFour, expires }: Card & { account: string },
  permit: Permit,
): Promise<void> {
  acceptLine('holder', holder, 191);
  if (!/^\d{4}$/.test(lastFour)) throw new HostError('validation', 'card.unusable');
  if (!/^(0[1-9]|1[0-2])\/\d{2}$/.test(expires)) throw new HostError('validation', 'card.unusable');
  await permitted(desk, permit, async (tx) => {
    await replaceRow(tx, 'host_card', { client_id: account }, { holder, last_four: lastFour, expires });
    await recordEvent(tx, { kind: 'card.changed', subject: account }, desk.clock.now());
  });
}

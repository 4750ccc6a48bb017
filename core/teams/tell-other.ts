import type { Entry } from '../access/change';
import type { Channel } from '../activity/entry';
import type { Writes } from '../ports/stores/stores';

/** Tells another account what was done on this side. Nobody of this one is named there (R9, R17): who it was stands in this
 * one's own log. */
export async function tellOther(
  tx: Writes,
  account: string,
  action: string,
  { channel = 'system', ...entry }: Entry & { channel?: Channel },
): Promise<void> {
  await tx.record(account, { action, actor: 'system', channel, ...entry });
}

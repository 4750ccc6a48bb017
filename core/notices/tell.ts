import type { Context } from '../ports/context';
import type { Writes } from '../ports/stores/stores';
import type { Notice } from './owner-notices';

/** Posts a notice to each of these addresses; account and users are named by id. */
export async function tell(
  { ids }: Context,
  tx: Writes,
  addresses: Iterable<string>,
  told: { notice: Notice; account?: string; user?: string; other?: string },
): Promise<void> {
  const lane = `mail:${ids.next()}`;
  for (const to of [...new Set(addresses)].sort()) {
    await tx.post({ lane, kind: 'mail.notice', payload: { ...told, to } });
  }
}

import { MANAGES } from '../access/delegation';
import type { Context } from '../ports/context';
import type { AccessRequest } from '../ports/stores/access-request-store';
import type { Writes } from '../ports/stores/stores';

/** Beside the owner no more people than this are written to for one request. */
const MOST = 30;

/** Writes to those who might answer a request; who still may is asked when each letter leaves (R7). */
export async function tellAnswerers(
  { ids }: Context,
  tx: Writes,
  { id, account, subject }: AccessRequest,
): Promise<void> {
  const keys = [MANAGES[subject.kind]];
  const owner = await tx.users.ownerOf(account);
  const found: string[] = await tx.access.holders({ account, keys }, '', MOST);
  for (const to of new Set([...(owner ? [`user:${owner.user}`] : []), ...found])) {
    await tx.post({ lane: `mail:${ids.next()}`, kind: 'mail.request', payload: { request: id, to } });
  }
}

/** Writes to whoever asked that their request was answered. */
export async function tellAsker({ ids }: Context, tx: Writes, request: string): Promise<void> {
  await tx.post({ lane: `mail:${ids.next()}`, kind: 'mail.answer', payload: { request } });
}

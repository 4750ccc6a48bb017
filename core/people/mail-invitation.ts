import type { Context } from '../ports/context';
import type { Invitation } from '../ports/stores/invitation-store';
import type { Writes } from '../ports/stores/stores';

/** A one-time link that is kept as its hash alone. */
export function newToken({ ids, hasher }: Context, purpose: string): { token: string; hash: string } {
  const token = ids.token();
  return { token, hash: hasher.hash(purpose, token) };
}

/** Posts an invitation; the token leaves sealed beside its letter. */
export async function mailInvitation(
  { ids }: Context,
  tx: Writes,
  { id, sends, expiresAt }: Invitation,
  token: string,
): Promise<void> {
  const secret = ids.next();
  await tx.seal(secret, token, expiresAt);
  const payload = { invitation: id, sends: String(sends) };
  await tx.post({ lane: `mail:${id}`, kind: 'mail.invitation', payload, secret });
}

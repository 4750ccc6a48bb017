import type { Context } from '../ports/context';
import type { Reads, Writes } from '../ports/stores/stores';
import { newToken } from './mail-invitation';

/** How long an address that somebody signed in with can be put back. */
export const UNDO_MS = 72 * 3_600_000;

/** What a link puts back: whose address to sign in with was another one before. */
export interface Undo {
  readonly user: string;
  readonly email: string;
}

/** A link that still works, and when the change was that it undoes. */
export interface UndoLink extends Undo {
  readonly hash: string;
  readonly changedAt: number;
}

/** Mails the address that somebody signed in with until now a link that puts it back, for 72 hours: whoever took a login over
 * would begin with its address. */
export async function mailAddressUndo(ctx: Context, tx: Writes, undo: Undo): Promise<void> {
  const { token, hash } = newToken(ctx, 'one-time');
  const expiresAt = ctx.clock.now() + UNDO_MS;
  const asker = ctx.hasher.hash('address-undo', undo.email);
  const payload = JSON.stringify(undo);
  await tx.chats.addOneTimeLink({ hash, purpose: 'address', asker, payload, used: false, expiresAt });
  const secret = ctx.ids.next();
  await tx.seal(secret, token, expiresAt);
  await tx.post({
    ...{
      lane: `mail:${secret}`,
      kind: 'mail.address-undo',
      payload: { user: undo.user, to: undo.email },
      secret,
    },
  });
}

/** All that still undo a change of this login's address, the first change first; each address of them is on the login still. */
export async function undoLinksOf(ctx: Context, read: Reads | Writes, user: string): Promise<UndoLink[]> {
  const own = await read.users.addresses(user);
  const askers = own.flatMap(({ email }) => ctx.hasher.hashes('address-undo', email));
  const links = await read.chats.oneTimeLinksOf(askers, ctx.clock.now());
  return links
    .map(({ hash, payload, expiresAt }) => {
      return { ...(JSON.parse(payload) as Undo), hash, changedAt: expiresAt - UNDO_MS };
    })
    .filter((undo) => undo.user === user)
    .sort((a, b) => a.changedAt - b.changedAt);
}

/** Whether an address can still be put back by its link: until then it stays on the login. */
export async function isHeld(ctx: Context, read: Reads | Writes, { user, email }: Undo): Promise<boolean> {
  return (await undoLinksOf(ctx, read, user)).some((link) => link.email === email);
}

/** Ends links, and holds their addresses no longer. */
export function endUndoLinks(tx: Writes, links: readonly UndoLink[]): Promise<void> {
  return tx.chats.endLinksNamed(links.map(({ hash }) => hash));
}

import { requireLink } from '../access/authorize';
import { partsOf, type Principal } from '../access/principal';
import { actorOf } from '../access/change';
import { NotAllowedError } from '../errors';
import { lockLogsOf, recordForUser } from '../people/record-for-user';
import type { ActorContext } from '../ports/context';
import type { Session } from '../ports/stores/sign-in-store';
import type { Reads, Writes } from '../ports/stores/stores';
import type { ActivityEntry } from '../activity/entry';
import { isOver } from './session';
import { knownOf } from './who-signs-in';

/** Whoever changes something about their own sign-in: a user or one of staff, in the web, by themselves.
 * @throws NotAllowedError for anybody else, and for who only looks on */
export async function requireSelf({ actor }: ActorContext, read: Reads | Writes): Promise<Principal> {
  const { principal, readOnly, by, chat, login } = actor;
  const { kind } = partsOf(principal);
  if (readOnly) throw new NotAllowedError('READ_ONLY');
  if (by || chat || !login || (kind !== 'user' && kind !== 'staff')) throw new NotAllowedError('NOT_A_USER');
  if ('record' in read) await requireLink(actor, read);
  if (!(await knownOf(read, principal))) throw new NotAllowedError('SUSPENDED');
  return principal;
}

/** The session of ours in which somebody acts; undefined where the host signs in.
 * @throws NotAllowedError once it has ended */
export async function ownSession(
  { actor, clock }: ActorContext,
  read: Reads | Writes,
): Promise<Session | undefined> {
  const { session, principal } = actor;
  if (session === undefined || session.way === 'host') return undefined;
  const found = await read.signIn.session([session.id]);
  if (!found || found.principal !== principal || isOver(found, clock.now())) {
    throw new NotAllowedError('SESSION_ENDED');
  }
  return found;
}

/** Begins a change to somebody's own sign-in: the logs that it belongs in are locked first, then it is looked who acts. */
export async function changeOwn<T>(ctx: ActorContext, work: (own: Own) => Promise<T>): Promise<T> {
  return ctx.transaction(async (tx) => {
    const logs = await lockLogsOf(tx, ctx.actor.principal);
    const principal = await requireSelf(ctx, tx);
    const session = await ownSession(ctx, tx);
    const record: Own['record'] = (action, entry = {}) =>
      recordForUser(ctx, tx, logs, { action, subject: principal, ...entry });
    return work({ tx, principal, session, record });
  });
}

/** A change to somebody's own sign-in under way. */
export interface Own {
  readonly tx: Writes;
  readonly principal: Principal;
  /** The session of ours in which they act; undefined where the host signs in. */
  readonly session: Session | undefined;
  /** Records it in the logs of their accounts, and the installation's. */
  readonly record: (action: string, entry?: Pick<ActivityEntry, 'before' | 'after'>) => Promise<void>;
}

/** What is recorded of who acts, in the installation's log alone. */
export function ownEntry(ctx: ActorContext, action: string): ActivityEntry {
  return { action, ...actorOf(ctx), subject: ctx.actor.principal };
}

import { partsOf, type Principal } from '../access/principal';
import type { ActorContext, Context } from '../ports/context';
import type { Session, Way } from '../ports/stores/sign-in-store';
import type { Writes } from '../ports/stores/stores';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long a session lives without being seen, and at all (ASVS 5.0, 7.3); that of staff is worth more, and lives less. */
const LIVES = {
  user: { idleMs: HOUR, wholeMs: 24 * HOUR },
  staff: { idleMs: HOUR / 2, wholeMs: 12 * HOUR },
} as const;

/** How old what is known of a session may be: it isn't written at every request. */
export const SEEN_EVERY_MS = MINUTE;

/** Where a browser comes from, as it says. */
export interface From {
  readonly address?: string | undefined;
  readonly agent?: string | undefined;
}

/** Whether a session is no good any more. */
export function isOver({ principal, looksOn, ended, seenAt, endsAt }: Session, now: number): boolean {
  return ended || endsAt <= now || seenAt + livesOf(looksOn ?? principal).idleMs <= now;
}

/** What a session begins with. */
export interface Begun {
  readonly principal: Principal;
  readonly way: Way;
  readonly provedAt: number;
  readonly factorAt?: number;
  readonly looksOn?: Principal;
  readonly from: From;
  /** The session in whose place it comes: it doesn't live longer by that. */
  readonly after?: Session | undefined;
}

/** Begins a session; answers the secret for the browser's cookie, which is kept nowhere. */
export async function beginSession(ctx: Context, tx: Writes, begun: Begun): Promise<string> {
  const secret = ctx.ids.token();
  await tx.signIn.addSession(newSession(ctx, ctx.hasher.hash('session', secret), begun));
  return secret;
}

/** A session under an id. */
export function newSession({ clock }: Pick<Context, 'clock'>, id: string, begun: Begun): Session {
  const { principal, way, provedAt, factorAt = 0, looksOn, from, after } = begun;
  const now = clock.now();
  const endsAt = now + livesOf(looksOn ?? principal).wholeMs;
  return {
    ...{ id, family: after?.family ?? id, principal, way, provedAt, factorAt, ...(looksOn && { looksOn }) },
    ...{ address: (from.address ?? '').slice(0, 64), agent: (from.agent ?? '').slice(0, 191) },
    ...{ beganAt: after?.beganAt ?? now, seenAt: now, endsAt: Math.min(endsAt, after?.endsAt ?? Infinity) },
    ended: false,
  };
}

/** The ids of a session of the host's own, by whose it is and what the host calls it; the newest first. */
export function hostSessionIds(
  { hasher }: Pick<Context, 'hasher'>,
  principal: Principal,
  session: string,
): readonly string[] {
  return hasher.hashes('session', JSON.stringify(['host', principal, session]));
}

/** Under which id the session is kept in which somebody acts; undefined where there is none. */
export function keptAs(ctx: ActorContext): string | undefined {
  const { session, principal } = ctx.actor;
  if (session?.way !== 'host') return session?.id;
  return hostSessionIds(ctx, principal, session.id)[0];
}

function livesOf(principal: Principal): { idleMs: number; wholeMs: number } {
  return partsOf(principal).kind === 'staff' ? LIVES.staff : LIVES.user;
}

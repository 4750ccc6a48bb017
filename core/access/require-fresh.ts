import { NotFreshError } from '../errors';
import type { Actor, ActorContext, Settings } from '../ports/context';
import { partsOf } from './principal';

/** The acts that ask for a fresh proof of who acts (R15); linking too, since a link is worth no more than its sign-in (R13). */
export const FRESH_ACTS = ['grants', 'link', 'unlink', 'ownership', 'credentials'] as const;
/** One of them; a refusal names it, so that a surface can say what the proof is for. */
export type FreshAct = (typeof FRESH_ACTS)[number];

/** For these no proof of some minutes ago counts: they ask for one of their own, and never in chat. */
const ITS_OWN: ReadonlySet<FreshAct> = new Set(['ownership', 'credentials']);
const JUST_NOW_MS = 2 * 60_000;

/** By how much the clocks of two machines may differ. */
const CLOCKS_MS = 60_000;

/**
 * Whoever has a second factor gives a code of it, here or to the host. Who has none gives the password again in the web; in
 * chat a `login` link proved in the last hours counts. A person with no login has nothing to step up with, and nothing that
 * asks for it but ending their own link. A token is no person: making it asked for a proof, and its scopes say what that was
 * given for.
 * @throws NotFreshError
 */
export async function requireFresh(ctx: ActorContext, act: FreshAct): Promise<void> {
  const { actor, clock, settings } = ctx;
  if (needsNone(actor, act)) return;
  if (actor.chat && ITS_OWN.has(act)) throw new NotFreshError(act);
  const isOfFactor = await hasFactor(ctx);
  const good = actor.chat && !isOfFactor ? settings.freshChatMs : goodInWeb(settings, act);
  const age = clock.now() - ((isOfFactor ? actor.factorAt : actor.freshAt) ?? -Infinity);
  // A proof from the future is none: it would stay fresh until long after that.
  if (!(age <= good && age >= -CLOCKS_MS)) throw new NotFreshError(act);
}

function needsNone({ principal, login, chat }: Actor, act: FreshAct): boolean {
  if (partsOf(principal).kind === 'service') return true;
  return !login && act === 'unlink' && chat !== undefined;
}

function goodInWeb({ freshWebMs }: Settings, act: FreshAct): number {
  return ITS_OWN.has(act) ? Math.min(JUST_NOW_MS, freshWebMs) : freshWebMs;
}

/** Here, or with the host, which said that it asked for a code. */
async function hasFactor({ actor, read }: ActorContext): Promise<boolean> {
  if (actor.factorAt !== undefined) return true;
  return (await read.signIn.factor(actor.principal))?.state === 'active';
}

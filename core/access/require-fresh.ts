import { NotFreshError } from '../errors';
import type { ActorContext } from '../ports/context';
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
 * In the web a password or code given in the last minutes counts; in chat a `login` link proved in the last hours. A
 * person with no login has nothing to step up with, and nothing that asks for it but ending their own link. A token is no
 * person: making it asked for a proof, and its scopes say what that was given for.
 * @throws NotFreshError
 */
export function requireFresh({ actor, clock, settings }: ActorContext, act: FreshAct): void {
  if (partsOf(actor.principal).kind === 'service') return;
  if (!actor.login && act === 'unlink' && actor.chat) return;
  if (actor.chat && ITS_OWN.has(act)) throw new NotFreshError(act);
  const web = ITS_OWN.has(act) ? Math.min(JUST_NOW_MS, settings.freshWebMs) : settings.freshWebMs;
  const good = actor.chat ? settings.freshChatMs : web;
  const age = clock.now() - (actor.freshAt ?? -Infinity);
  // A proof from the future is none: it would stay fresh until long after that.
  if (!(age <= good && age >= -CLOCKS_MS)) throw new NotFreshError(act);
}

import { NotFreshError } from '../errors';
import type { ActorContext } from '../ports/context';

/** The acts that ask for a fresh proof of who acts (R15); linking too, since a link is worth no more than its sign-in (R13). */
export const FRESH_ACTS = ['grants', 'link', 'unlink'] as const;
/** One of them; a refusal names it, so that a surface can say what the proof is for. */
export type FreshAct = (typeof FRESH_ACTS)[number];

/** By how much the clocks of two machines may differ. */
const CLOCKS_MS = 60_000;

/**
 * In the web a password or code given in the last minutes counts; in chat a `login` link proved in the last hours. A
 * person with no login has nothing to step up with, and nothing that asks for it but ending their own link.
 * @throws NotFreshError
 */
export function requireFresh({ actor, clock, settings }: ActorContext, act: FreshAct): void {
  if (!actor.login && act === 'unlink' && actor.chat) return;
  const good = actor.chat ? settings.freshChatMs : settings.freshWebMs;
  const age = clock.now() - (actor.freshAt ?? -Infinity);
  // A proof from the future is none: it would stay fresh until long after that.
  if (!(age <= good && age >= -CLOCKS_MS)) throw new NotFreshError(act);
}

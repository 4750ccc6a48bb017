import { NotFreshError } from '../errors';
import type { ActorContext } from '../ports/context';

/** The acts that ask for a fresh proof of who acts (R15); linking too, since a link is worth no more than its sign-in (R13). */
export const FRESH_ACTS = ['grants', 'link', 'unlink'] as const;
/** One of them; a refusal names it, so that a surface can say what the proof is for. */
export type FreshAct = (typeof FRESH_ACTS)[number];

/**
 * In the web a password or code given in the last minutes counts; in chat a `login` link proved in the last hours. A
 * person with no login has nothing to step up with, and nothing that asks for it but ending their own link.
 * @throws NotFreshError
 */
export function requireFresh({ actor, clock, settings }: ActorContext, act: FreshAct): void {
  if (!actor.login && act === 'unlink' && actor.chat) return;
  const good = actor.chat ? settings.freshChatMs : settings.freshWebMs;
  if (actor.freshAt === undefined || clock.now() - actor.freshAt > good) throw new NotFreshError(act);
}

import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Subject } from '../ports/stores/access-store';
import type { Facts, Source } from './facts';
import { partsOf } from './principal';
import { findSubject, type FoundSubject } from './subjects';

/** A subject with all that decisions about it rest on. */
export interface SubjectFacts {
  readonly found: FoundSubject;
  readonly facts: Facts;
  readonly now: number;
}

/**
 * The facts of a subject: a person's own, with every source of theirs; of a team or a remote team those that somebody would
 * have who signs in and has nothing but it, whether it gives already or not.
 * @throws NotFoundError
 */
export async function factsOfSubject(
  ctx: ActorContext,
  account: string,
  subject: Subject,
): Promise<SubjectFacts> {
  const found = await findSubject(ctx.read, account, subject);
  const principal = found.person?.principal ?? ctx.actor.principal;
  const login = partsOf(principal).kind === 'user';
  const loaded = await ctx.read.access.facts({ principal, account, login });
  if (!loaded) throw new NotFoundError('account');
  const now = ctx.clock.fromDatabase(loaded.now);
  if (found.person) return { found, facts: loaded.facts, now };
  const source = await sourceOf(ctx, subject, found.name);
  return { found, facts: withNothingBut(loaded.facts, source), now };
}

async function sourceOf({ read }: ActorContext, subject: Subject, label: string): Promise<Source> {
  const rule = await read.access.departmentRule(subject);
  return {
    ...subject,
    label,
    grants: await read.access.grantsOf(subject),
    ...(rule ? { departmentRule: rule } : {}),
  };
}

function withNothingBut(facts: Facts, source: Source): Facts {
  return { ...facts, also: [], own: [], login: true, role: 'outsider', suspended: false, sources: [source] };
}

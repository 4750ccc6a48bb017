import { NotFoundError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { StoredGrant } from '../../ports/stores/access-store';
import type { AccountPerson } from '../../ports/stores/people-store';
import type { Reads, Writes } from '../../ports/stores/stores';
import type { DelegationRefusal } from '../delegation';
import { hasAll } from '../subjects';
import { readHolders } from './holders';
import { isUnused, lastUseOf, USES_SINCE, type Marking } from './mark';

/** A grant as a review shows it: whose, since when and from whom, and when it was last used. */
export interface ReviewRow {
  grant: StoredGrant;
  name: string;
  /** Whose own it is, where it is no team's. */
  person?: AccountPerson;
  /** The first moment of that day in UTC; absent: never since uses are noted. */
  lastUsed?: number;
  /** For 90 days nobody used it. */
  unused: boolean;
  /** What whoever gave it is called here; absent: gone, or nobody of the account. */
  givenBy?: string;
  /** Whether the reader may end it, where it is unused. */
  end?: DelegationRefusal | 'CAN';
}

/** Grants of an account as a review shows them, without those that are over. */
export async function rowsOf(
  read: Reads | Writes,
  account: string,
  { grants, marking }: { grants: readonly StoredGrant[]; marking: Marking },
): Promise<ReviewRow[]> {
  const rows: ReviewRow[] = [];
  const live = grants.filter(({ expiresAt = Infinity }) => expiresAt > marking.now);
  const subjectOf = await readHolders(
    read,
    account,
    live.map(({ subject }) => subject),
  );
  for (const grant of live) {
    const subject = subjectOf(grant.subject);
    if (!subject) continue;
    const used = lastUseOf(grant, subject.uses, subject.grants);
    rows.push({
      ...{ grant, name: subject.found.name },
      ...(subject.found.person ? { person: subject.found.person } : {}),
      ...(used === 0 ? {} : { lastUsed: used }),
      unused: !hasAll(subject.found) && isUnused(grant, used, marking),
    });
  }
  return rows;
}

/** What marks are made from now. The host is asked what it enforces by itself.
 * @throws HostError when it doesn't say */
export async function markingOf(ctx: ActorContext, account: string): Promise<Marking> {
  const { permissions } = await ctx.host.abilities();
  const { principal, login } = ctx.actor;
  // Whoever asks: what the host offers is the account's.
  const loaded = await ctx.read.access.facts({ principal, account, login });
  if (!loaded) throw new NotFoundError('account');
  return {
    now: ctx.clock.fromDatabase(loaded.now),
    countedSince: Number(await ctx.read.accounts.cursor(USES_SINCE)),
    unseen: new Set([...permissions, ...loaded.facts.notOffered]),
  };
}

import { z } from 'zod';
import { CLOSABLE_CHANNELS, type ClosableChannel } from '../access/channels';
import { changeAccount, type Change } from '../access/change';
import { holdsAll } from '../access/effective';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { findPerson } from '../access/person-access';
import { refuseRepeat } from '../access/refuse-repeat';
import { requireFresh } from '../access/require-fresh';
import { ConflictError, NotAllowedError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { AccountPerson } from '../ports/stores/people-store';
import { requireOwner } from './member';

/** All that is closed from now on, to everybody on the account, or to one of its people; what is left out is open. */
export const CloseChannels = z.strictObject({
  account: Id,
  principal: z.string().max(80).optional(),
  closed: z.array(z.enum(CLOSABLE_CHANNELS)).max(CLOSABLE_CHANNELS.length),
});

/** The same, as callers write it. */
export type CloseChannels = z.input<typeof CloseChannels>;

/**
 * Says by which channels an account's people come in, or one of them (design section 6); it holds from the next click,
 * message or mail (R7). For everybody, owner, masters and staff say it; the web stays open to owner and masters, who could
 * not open it again. For one person, who could suspend or remove them.
 * @throws NotAllowedError, NotFreshError, NotFoundError; ConflictError for the owner and for oneself
 */
export async function closeChannels(ctx: ActorContext, input: CloseChannels): Promise<void> {
  const { account, principal, closed } = parse(CloseChannels, input);
  await changeAccount(ctx, account, async (change) => {
    const { tx, bump, record } = change;
    const person = principal === undefined ? undefined : await findPerson({ read: tx }, account, principal);
    if (person) await judgeClosing(change, person);
    else requireAll(change);
    await requireFresh(ctx, 'grants');
    await refuseRepeat(ctx, tx, 'closeChannels');
    const before = await tx.channels.closed(account, person?.principal);
    await tx.channels.close(account, closed, person?.principal);
    await bump(...(person ? [person.principal] : []));
    await record(person ? 'channels.changed' : 'channels.set', {
      ...(person && { subject: person.principal }),
      ...{ before: { closed: before }, after: { closed: inOrder(closed) } },
    });
  });
}

function requireAll({ facts, account }: Change): void {
  if (facts && !holdsAll(facts)) throw new NotAllowedError('MANAGERS_ONLY', { account });
}

const MANAGES = { membership: 'misc.users', contact: 'misc.contacts', other: 'misc.teams' } as const;

/** Taking a way in is taking power (R6): only who holds all that they have, and of the owner nobody. */
async function judgeClosing(change: Change, { principal, role, subject }: AccountPerson): Promise<void> {
  const { tx, account, facts, loses } = change;
  const login = principal.startsWith('user:');
  const loaded = await tx.access.facts({ principal, account, login });
  const held = loaded?.facts.sources.flatMap(({ grants }) => grants) ?? [];
  const kind = subject?.kind === 'membership' || subject?.kind === 'contact' ? subject.kind : 'other';
  loses({ manage: MANAGES[kind], held, hasAll: role === 'owner' || role === 'master' });
  if (role === 'owner') throw new ConflictError('channels', 'OWNER');
  if (role === 'master') requireOwner(change);
  if (facts?.principal === principal) throw new ConflictError('channels', 'SELF');
}

const inOrder = (closed: readonly ClosableChannel[]) =>
  CLOSABLE_CHANNELS.filter((one) => closed.includes(one));

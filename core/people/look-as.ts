import { z } from 'zod';
import { actorOf } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { partsOf, readPrincipal, type Principal } from '../access/principal';
import { requireAuditor, requireOperator } from '../access/staff';
import { NotAllowedError, NotFoundError } from '../errors';
import type { Actor, ActorContext } from '../ports/context';
import type { AccountPerson } from '../ports/stores/people-store';
import type { Reads, Writes } from '../ports/stores/stores';

/** How long staff look as somebody before they must begin anew. */
const LOOK_MS = 3_600_000;
const BEGUN = 'look.begun';

const LookInput = z.strictObject({ account: Id, person: z.string().max(80) });
/** As whom staff look, and on which account alone. */
export type LookInput = z.input<typeof LookInput>;

/** Staff who look as a person of an account. */
export interface Look {
  person: AccountPerson;
  /** The person, by whom nothing changes, with the staff member behind them; absent unless it was begun within the hour. */
  actor?: Actor;
  /** When it ends by itself. */
  endsAt?: number;
}

/**
 * Staff whose role may look at every account begin to look at one as a person of it: the client's log names both (R18).
 * @throws NotAllowedError, NotFoundError
 */
export async function beginLook(ctx: ActorContext, input: LookInput): Promise<void> {
  const { account, person } = parse(LookInput, input);
  requireStaff(ctx.actor);
  if (ctx.actor.readOnly) throw new NotAllowedError('READ_ONLY');
  await ctx.transaction(async (tx) => {
    await tx.lock(account);
    await requireOperator(ctx, tx, 'audit');
    const { principal: subject } = await personOn(tx, account, person);
    await tx.record(account, { action: BEGUN, ...actorOf(ctx), subject });
  });
}

/**
 * As whom staff look now: who they act as there is made here alone. Whether they may is asked each time, and the log says
 * whether they began, so that every node knows it.
 * @throws NotAllowedError, NotFoundError
 */
export async function readLook(ctx: ActorContext, input: LookInput): Promise<Look> {
  const { account, person: named } = parse(LookInput, input);
  requireStaff(ctx.actor);
  await requireAuditor(ctx, account);
  const person = await personOn(ctx.read, account, named);
  const begunAt = await begunSince(ctx, account, person.principal);
  return begunAt === undefined
    ? { person }
    : { person, actor: seenAs(ctx.actor, person), endsAt: begunAt + LOOK_MS };
}

/** A program looks by its own scopes, as itself. */
function requireStaff({ principal }: Actor): void {
  if (partsOf(principal).kind !== 'staff') throw new NotAllowedError('STAFF_ROLE', { act: 'audit' });
}

async function personOn(
  { people }: Pick<Reads | Writes, 'people'>,
  account: string,
  named: string,
): Promise<AccountPerson> {
  const person = readPrincipal(named) && (await people.personNamed(account, named as Principal));
  if (!person) throw new NotFoundError('person');
  return person;
}

/** The newest such line is the only one that counts. */
async function begunSince(
  { actor: { principal }, read, clock }: ActorContext,
  account: string,
  person: Principal,
): Promise<number | undefined> {
  const from = clock.now() - LOOK_MS + 1;
  const asked = { action: BEGUN, named: [principal], person, from, limit: 1 };
  const [line] = await read.activity(account, asked);
  return line?.actor === principal && line.subject === person ? line.at : undefined;
}

function seenAs({ principal: by, channel, address }: Actor, { principal, name }: AccountPerson): Actor {
  return {
    ...{ principal, name, by, channel, readOnly: true },
    login: partsOf(principal).kind === 'user',
    ...(address === undefined ? {} : { address }),
  };
}

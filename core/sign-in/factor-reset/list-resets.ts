import { z } from 'zod';
import { Id } from '../../access/inputs';
import { parse } from '../../access/parse';
import { partsOf } from '../../access/principal';
import { isStranger } from '../../access/facts';
import { requireOperator } from '../../access/staff';
import { NotFoundError } from '../../errors';
import type { ActorContext } from '../../ports/context';
import type { FactorReset } from '../../ports/stores/factor-reset-store';
import { knownOf } from '../who-signs-in';
import { manages, needsStaff } from './vouchers';

const MOST = 1000;

const List = z.strictObject({ account: Id.optional() });

/** A reset as those see it who may vouch for it or stop it. */
export type ListedReset = Omit<FactorReset, 'endsAt' | 'vouchedIn' | 'session'> & {
  readonly name: string;
  /** Who vouched so far, by name. */
  readonly vouchers: readonly string[];
  /** Only staff can vouch. */
  readonly needsStaff: boolean;
};

/** Resets under way: of an account’s users for its owner and masters, of everybody for staff; the oldest first. For everybody else on the account there are none.
 * @throws NotFoundError, NotAllowedError */
export async function listFactorResets(
  ctx: ActorContext,
  input: z.input<typeof List>,
): Promise<ListedReset[]> {
  const { account } = parse(List, input);
  if (account === undefined) await requireOperator(ctx, ctx.read, 'audit');
  else if (!(await isManager(ctx, account))) return [];
  const all = await ctx.read.factorResets.underWay(ctx.clock.now(), MOST);
  const found = account === undefined ? all : await of(ctx, account, all);
  return Promise.all(
    found.map(async ({ endsAt: _end, vouchedIn: _where, session: _whose, ...reset }) => ({
      ...reset,
      name: (await knownOf(ctx.read, reset.principal))?.name ?? '',
      vouchers: await vouchersOf(ctx, reset),
      needsStaff: await needsStaff(ctx.read, reset.principal),
    })),
  );
}

/** @throws NotFoundError for whoever has nothing to do with the account */
async function isManager({ actor, read }: ActorContext, account: string): Promise<boolean> {
  const { principal, login } = actor;
  const loaded = await read.access.facts({ principal, account, login });
  if (!loaded || isStranger(loaded.facts)) throw new NotFoundError('account');
  const { kind, id } = partsOf(principal);
  return kind === 'user' && (await manages(read, id, account));
}

/** Those of others on this account: they are few at any time, so each is asked. */
async function of(
  { actor, read }: ActorContext,
  account: string,
  all: readonly FactorReset[],
): Promise<FactorReset[]> {
  const others = all.filter(({ principal }) => principal !== actor.principal);
  const isHere = await Promise.all(
    others.map(async ({ principal }) => {
      const places = await read.users.memberships(partsOf(principal).id);
      return places.some((place) => place.account === account);
    }),
  );
  return others.filter((_, at) => isHere[at]);
}

async function vouchersOf({ read }: ActorContext, reset: Pick<FactorReset, 'vouchedBy' | 'secondedBy'>) {
  const both = [reset.vouchedBy, reset.secondedBy].filter((by) => by !== undefined);
  return Promise.all(both.map(async (by) => (await knownOf(read, by))?.name ?? ''));
}

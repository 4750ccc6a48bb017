import { z } from 'zod';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import type { ActorContext } from '../ports/context';
import { requireLook } from './list-people';

/** How many people of each kind an account has. */
export interface PeopleCounts {
  members: number;
  contacts: number;
  /** Of other companies, through remote teams. */
  outsiders: number;
}

/** How many sign in, are contacts, and come through remote teams, for whoever may see them.
 * @throws NotAllowedError, NotFoundError */
export async function countPeople(ctx: ActorContext, input: { account: string }): Promise<PeopleCounts> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  await requireLook(ctx, account);
  const sizes = await ctx.read.people.sizesOf(account);
  return { ...sizes, outsiders: (await ctx.read.people.remotePeopleOf(account)).length };
}

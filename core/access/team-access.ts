import { z } from 'zod';
import { requireLook } from '../people/list-people';
import type { ActorContext } from '../ports/context';
import { rowsOf } from './access-rows';
import { judgeDoorsOf } from './door-judge';
import { Id } from './inputs';
import { parse } from './parse';
import { judgedRows, judgeOf, besideRows, readerOn, type Access } from './person-access';
import { factsOfSubject } from './subject-facts';

/** A team of the account, or its entry for a team of another. */
export const TeamAccessInput = z.strictObject({
  account: Id,
  subject: z.strictObject({ kind: z.enum(['team', 'remote']), id: Id }),
});
/** The same, as callers write it. */
export type TeamAccessInput = z.infer<typeof TeamAccessInput>;

/** What a team gives to whoever is in it. */
export interface TeamAccess extends Access {
  name: string;
}

/** Everything about what a team gives, for whoever may see the account's people; a link that is over has nothing to give.
 * @throws NotAllowedError, NotFoundError */
export async function teamAccess(ctx: ActorContext, input: TeamAccessInput): Promise<TeamAccess> {
  const { account, subject } = parse(TeamAccessInput, input);
  await requireLook(ctx, account);
  const { found, facts, now } = await factsOfSubject(ctx, account, subject);
  const mine = await readerOn(ctx, account);
  const judge = await judgeOf(ctx, facts, { subject, mine });
  const { services } = facts;
  const rows = judgedRows(rowsOf(facts, services, { subject, now }), judge);
  const doors = await judgeDoorsOf(ctx, facts, { subject, mine });
  return { name: found.name, ...rows, ...besideRows(facts, services, { subject, doors }) };
}

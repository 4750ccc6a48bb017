import { z } from 'zod';
import { requireLook, requireManaged } from '../people/list-people';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { explain, type Explanation } from './explain';
import { findPerson } from './person-access';
import { requireChannel } from './channels';
import { Id } from './inputs';
import { parse } from './parse';
import { lookUp } from './look-up';
import type { AccountPerson } from '../ports/stores/people-store';

const Ref = z.strictObject({
  type: z.enum(['account', 'service', 'department', 'ticket', 'invoice', 'domain']),
  id: Id,
});
const Input = z.strictObject({
  account: Id,
  principal: z.string().max(80),
  key: z.string().max(64),
  resource: Ref,
});
/** About whom, which key and what is asked; a department is meant for this account. */
export type WhyInput = z.infer<typeof Input>;

/** Why somebody can or can't do something here: about oneself, or about those one may manage (R17). It decides nothing.
 * @throws NotAllowedError, NotFoundError */
export async function why(
  ctx: ActorContext,
  input: WhyInput,
): Promise<{ person: AccountPerson; explanation: Explanation }> {
  const { account, principal, key, resource: ref } = parse(Input, input);
  if (principal !== ctx.actor.principal) await requireLook(ctx, account);
  const person = await findPerson(ctx, account, principal);
  await requireManaged(ctx, account, person);
  const loaded = await ctx.read.access.facts({
    principal: person.principal,
    account,
    login: person.principal.startsWith('user:'),
  });
  if (!loaded) throw new NotFoundError('person');
  if (principal === ctx.actor.principal) requireChannel(ctx.actor, { account, closed: loaded.facts.closed });
  const resource = await lookUp(
    ctx,
    ref.type === 'department' ? { ...ref, type: 'department', account } : { type: ref.type, id: ref.id },
  );
  return { person, explanation: explain(loaded.facts, key, resource, ctx.clock.fromDatabase(loaded.now)) };
}

import { z } from 'zod';
import { isStranger } from '../access/facts';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import { everywhere, KINDS_BY_KEYS, mailEvidence, mailReaches } from './mail-reach';
import { standsOf } from './mail-takers';
import type { MailCell } from './who-gets-mail';

/** What mail of an account comes to the actor by what they hold, and what of it they chose not to get.
 * @throws NotFoundError on an account where one has no business */
export async function myMail(ctx: ActorContext, input: { account: string }): Promise<MailCell[]> {
  const { account } = parse(z.strictObject({ account: Id }), input);
  const { read, actor, clock } = ctx;
  const { principal, login } = actor;
  const loaded = await read.access.facts({ principal, account, login });
  if (!loaded || isStranger(loaded.facts)) throw new NotFoundError('account');
  const view = { account, roles: await read.domains.rolesIn(account) };
  const facts = everywhere(loaded.facts, view);
  const now = clock.fromDatabase(loaded.now);
  const out = new Set(await read.notices.optOutsOf(account, principal));
  const stands = standsOf(mailReaches(facts, view, now), out);
  return KINDS_BY_KEYS.flatMap((row) => {
    const stand = stands.get(row.kind);
    return stand ? [{ kind: row.kind, ...stand, by: mailEvidence(facts, row, view, now) }] : [];
  });
}

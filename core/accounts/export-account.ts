import { z } from 'zod';
import { factsOf } from '../access/authorize';
import { actorOf } from '../access/change';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { isOperator, requireOperator } from '../access/staff';
import { jsonDocument, type Section } from '../activity/json-document';
import { linesOf } from '../activity/lines-about';
import { NotAllowedError, NotFoundError } from '../errors';
import { nameOf } from '../people/export-person';
import type { ActorContext } from '../ports/context';

const Input = z.strictObject({ account: Id });

/**
 * All that is held on an account, as one JSON document that goes out in pieces, without codes and hashes (R21). For its owner
 * and for staff.
 * @throws NotAllowedError, NotFoundError
 */
export async function exportAccount(
  ctx: ActorContext,
  input: { account: string },
): Promise<AsyncIterable<string>> {
  const { account } = parse(Input, input);
  await ctx.transaction(async (tx) => {
    await tx.lock(account);
    if (isOperator(ctx.actor.principal)) await requireOperator(ctx, tx, 'change');
    else if ((await factsOf(ctx, tx, account)).facts.role !== 'owner') {
      throw new NotAllowedError('OWNER_ONLY', { account });
    }
    if (!(await tx.accounts.account(account))) throw new NotFoundError('account');
    await tx.record(account, { action: 'account.exported', ...actorOf(ctx) });
  });
  return jsonDocument(sections(ctx, account));
}

async function* sections({ read }: ActorContext, account: string): AsyncGenerator<Section> {
  for await (const { table, rows } of read.personal.heldOnAccount(account)) yield [nameOf(table), rows];
  yield ['activity', linesOf(read, account)];
}

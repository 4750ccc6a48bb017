import { actorOf } from '../access/change';
import { parse } from '../access/parse';
import { partsOf, type Principal } from '../access/principal';
import { isOperator, requireOperator } from '../access/staff';
import { INSTALLATION } from '../activity/installation';
import { jsonDocument, type Section } from '../activity/json-document';
import { linesAbout } from '../activity/lines-about';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Whom } from '../ports/stores/personal-store';
import { Whose } from './whose';
import { requireOwnerOf } from './require-owner-of';

/**
 * All that is held on a person, as one JSON document that goes out in pieces: rows as they are kept, without codes and hashes,
 * and the lines of logs that are about them (R21). For the person itself, for a contact's owner, and for staff.
 * @throws NotAllowedError, NotFoundError
 */
export async function exportPerson(ctx: ActorContext, input: Whose): Promise<AsyncIterable<string>> {
  const principal = parse(Whose, input).person as Principal;
  const whom = await requireWhom(ctx, principal);
  const accounts = await ctx.read.personal.logsOf(whom);
  await ctx.transaction((tx) =>
    tx.record(INSTALLATION, { action: 'person.exported', ...actorOf(ctx), subject: principal }),
  );
  return jsonDocument(sections(ctx, principal, { whom, accounts }));
}

async function requireWhom(ctx: ActorContext, principal: Principal): Promise<Whom> {
  const { kind, id } = partsOf(principal);
  const isMine = ctx.actor.principal === principal;
  if (isOperator(ctx.actor.principal)) await requireOperator(ctx, ctx.read, 'change');
  else if (!isMine) await requireOwnerOf(ctx, kind === 'contact' ? id : '');
  if (kind === 'user') {
    if (!(await ctx.read.people.user(id))) throw new NotFoundError('person');
    return ctx.read.personal.namesOfUser(id);
  }
  if (!(await ctx.read.people.contact(id))) throw new NotFoundError('person');
  return ctx.read.personal.namesOfContact(id);
}

async function* sections(
  { read }: ActorContext,
  person: Principal,
  { whom, accounts }: { whom: Whom; accounts: readonly string[] },
): AsyncGenerator<Section> {
  yield ['names', [person, ...whom.principals.filter((name) => name !== person)]];
  for await (const { table, rows } of read.personal.heldOn(whom)) yield [nameOf(table), rows];
  yield ['activity', linesAbout(read, [...accounts, INSTALLATION], whom.principals as Principal[])];
}

/** Tables are called after us; what is in them is not. */
export function nameOf(table: string): string {
  return table.replace(/^latchkey_/, '');
}

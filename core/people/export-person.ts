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
 * and the lines of logs that are about them (R21). For the person itself and for staff; for a contact's owner what is held on
 * their own account, and nothing of what the contact did on others.
 * @throws NotAllowedError, NotFoundError
 */
export async function exportPerson(ctx: ActorContext, input: Whose): Promise<AsyncIterable<string>> {
  const principal = parse(Whose, input).person as Principal;
  const { whom, account } = await requireWhom(ctx, principal);
  const logs = account === undefined ? [...(await ctx.read.personal.logsOf(whom)), INSTALLATION] : [account];
  await ctx.transaction((tx) =>
    tx.record(INSTALLATION, { action: 'person.exported', ...actorOf(ctx), subject: principal }),
  );
  return jsonDocument(sections(ctx, principal, { whom, account, logs }));
}

interface Asked {
  readonly whom: Whom;
  /** The one account of which whoever asks may see something; absent: all of them. */
  readonly account: string | undefined;
}

async function requireWhom(ctx: ActorContext, principal: Principal): Promise<Asked> {
  const { kind, id } = partsOf(principal);
  const account = await requireReader(ctx, principal);
  if (kind === 'user') {
    if (!(await ctx.read.people.user(id))) throw new NotFoundError('person');
    return { whom: await ctx.read.personal.namesOfUser(id), account };
  }
  if (!(await ctx.read.people.contact(id))) throw new NotFoundError('person');
  return { whom: await ctx.read.personal.namesOfContact(id), account };
}

/** Answers the account that an owner's sight ends with. */
async function requireReader(ctx: ActorContext, principal: Principal): Promise<string | undefined> {
  const { kind, id } = partsOf(principal);
  if (isOperator(ctx.actor.principal)) await requireOperator(ctx, ctx.read, 'change');
  else if (ctx.actor.principal !== principal) return requireOwnerOf(ctx, kind === 'contact' ? id : '');
  return undefined;
}

async function* sections(
  { read }: ActorContext,
  person: Principal,
  { whom, account, logs }: Asked & { logs: readonly string[] },
): AsyncGenerator<Section> {
  yield ['names', [person, ...whom.principals.filter((name) => name !== person)]];
  for await (const { table, rows } of read.personal.heldOn(whom, account)) yield [nameOf(table), rows];
  yield ['activity', linesAbout(read, logs, whom.principals as Principal[])];
}

/** Tables are called after us; what is in them is not. */
export function nameOf(table: string): string {
  return table.replace(/^latchkey_/, '');
}

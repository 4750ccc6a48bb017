import { z } from 'zod';
import { authorizeRead } from '../access/authorize';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { isOperator, requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';
import { holdsAll } from '../access/effective';
import type { ActivityRow, EntryValue } from './entry';

const Input = z.strictObject({ account: Id, before: z.number().int().positive().optional() });
const PAGE = 50;

/** A page of an account's log with the names of whom it speaks of, newest first. */
export interface ActivityPage {
  rows: ActivityRow[];
  /** Principals and subjects by id, as they are called now; who is gone keeps their id. */
  names: ReadonlyMap<string, string>;
  /** Where the next page begins. */
  next?: number;
}

/**
 * The account's activity, for whoever holds `misc.activity`, and staff. Network addresses only for owner, masters and
 * staff (R16).
 * @throws NotAllowedError
 */
export async function readActivity(
  ctx: ActorContext,
  input: { account: string; before?: number },
): Promise<ActivityPage> {
  const { account, before } = parse(Input, input);
  const sight = await requireSight(ctx, account);
  const rows = await ctx.read.activity(account, { limit: PAGE, ...(before === undefined ? {} : { before }) });
  const last = rows.at(-1);
  return {
    rows: rows.map((row) => shownTo(sight, row)),
    names: await namesOf(ctx, account),
    ...(rows.length === PAGE && last ? { next: last.seq } : {}),
  };
}

/** What a reader of a log may see of each line. */
interface Sight {
  all: boolean;
  holds: (key: string) => boolean;
}

async function requireSight(ctx: ActorContext, account: string): Promise<Sight> {
  if (isOperator(ctx.actor.principal)) {
    await requireOperator(ctx, ctx.read, 'audit');
    return { all: true, holds: () => true };
  }
  const snapshot = await authorizeRead(ctx, account, 'misc.activity', { type: 'account', id: account });
  const loaded = await ctx.read.access.facts({
    principal: ctx.actor.principal,
    account,
    login: ctx.actor.login,
  });
  return { all: loaded !== undefined && holdsAll(loaded.facts), holds: (key) => snapshot.canAny(key) };
}

/** Network addresses only for owner, masters and staff; what changed about a permission only for whoever has it too (R16). */
function shownTo({ all, holds }: Sight, row: ActivityRow): ActivityRow {
  if (all) return row;
  const { address: _address, before, after, ...rest } = row;
  const isShown = [before, after].flatMap(keysIn).every(holds);
  return isShown
    ? { ...rest, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
    : rest;
}

/** The permissions that a value speaks of, however deep in it. */
function keysIn(value: EntryValue | undefined): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'key' in value && typeof value.key === 'string' ? [value.key] : [];
  return [...own, ...Object.values(value).flatMap((inner) => keysIn(inner))];
}

async function namesOf({ read }: ActorContext, account: string): Promise<ReadonlyMap<string, string>> {
  const people = [...(await read.people.peopleOf(account)), ...(await read.people.remotePeopleOf(account))];
  const names = new Map<string, string>();
  for (const { principal, subject, name, company } of people) {
    names.set(principal, company === undefined ? name : `${name} (${company})`);
    if (subject) names.set(`${subject.kind}:${subject.id}`, name);
  }
  for (const { id, name } of await read.people.teamsOf(account)) names.set(`team:${id}`, name);
  for (const { id, name } of await read.teams.linksOf(account)) names.set(`remote:${id}`, name);
  for (const { id, host } of await read.teams.linksInto(account)) names.set(`remote:${id}`, host);
  for (const { id, name } of await read.accounts.allStaff()) names.set(`staff:${id}`, name);
  for (const { id, number } of await read.tickets.list(
    { account, departments: new Set((await read.accounts.departments()).map((d) => d.id)) },
    200,
  )) {
    names.set(`ticket:${id}`, String(number));
  }
  return names;
}

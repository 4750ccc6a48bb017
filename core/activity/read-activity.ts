import { z } from 'zod';
import { authorizeRead } from '../access/authorize';
import { holdsAll } from '../access/effective';
import { given } from '../access/given';
import { Id, search } from '../access/inputs';
import { parse } from '../access/parse';
import { readPrincipal, type Principal } from '../access/principal';
import { isOperator, requireAuditor, requireOperator } from '../access/staff';
import type { ActorContext } from '../ports/context';
import type { Ticket, TicketFilter } from '../ports/stores/ticket-store';
import { ticketsInSight } from '../tickets/tickets-in-sight';
import { FilterFields, type ActivityFilter, type LineFilter } from './activity-filter';
import type { ActivityRow } from './entry';
import { INSTALLATION } from './installation';
import { idsCalled, namesIn, namesOfAnybody } from './names-in';
import { shownTo, ticketIn, type Sight } from './shown-to';

const Input = z.strictObject({
  account: Id,
  before: z.number().int().positive().optional(),
  limit: z.number().int().min(1).max(500).optional(),
  find: search(191).optional(),
  ...FilterFields,
});
/** So many lines stand on a page where nobody says otherwise. */
export const PAGE = 50;

/** Whose log, which of its lines, before which of them, and how many at most (50). */
export interface ReadActivity extends ActivityFilter {
  account: string;
  before?: number;
  limit?: number;
  /** Words in the name of who did it, had it done for them, or had it done to them. */
  find?: string;
}

/** A page of an account's log with the names of whom it speaks of, newest first. */
export interface ActivityPage {
  rows: ActivityRow[];
  /** Principals and subjects by id, as they are called now; who is gone keeps their id, and so does a ticket out of sight. */
  names: ReadonlyMap<string, string>;
  /** The hashes of its lines by their numbers: what a line was, whoever asks later. */
  hashes: ReadonlyMap<number, string>;
  /** Who of those it speaks of was erased (R21). */
  erased: readonly Principal[];
  /** Where the next page begins. */
  next?: number;
}

/**
 * The account's activity, for whoever holds `misc.activity`, and staff (R16).
 * @throws NotAllowedError, NotFoundError, InvalidInputError
 */
export async function readActivity(ctx: ActorContext, input: ReadActivity): Promise<ActivityPage> {
  const { account, limit = PAGE, ...asked } = parse(Input, input);
  const sight = await requireSight(ctx, account);
  const filter = await filterOf(ctx, account, given(asked));
  const rows = filter ? await ctx.read.activity(account, { limit, ...filter }) : [];
  return pageOf(ctx, { account, limit, rows, sight }, (row, inSight) => shownTo(sight, inSight, row));
}

/** Lines as their reader may see each, with what belongs beside them; `show` is told which tickets of the page are in sight. */
export async function pageOf(
  ctx: ActorContext,
  found: { account: string; limit: number; rows: readonly ActivityRow[]; sight: Sight },
  show: (row: ActivityRow, inSight: ReadonlySet<string>) => ActivityRow,
): Promise<ActivityPage> {
  const { account, limit, rows, sight } = found;
  const tickets = await ticketsOf(ctx, sight, rows);
  const inSight = new Set(tickets.map(({ id }) => id));
  const last = rows.at(-1);
  const shown = rows.map((row) => show(row, inSight));
  return {
    rows: shown,
    names: await namesOf(ctx, account, { tickets, rows: shown }),
    erased: await erasedIn(ctx, rows),
    hashes: await hashesOf(ctx, account, rows),
    ...(rows.length === limit && last ? { next: last.seq } : {}),
  };
}

/** At most so many of whom a search finds are looked for. */
const MOST_NAMED = 50;

/** What is asked for, as the log is searched; undefined where nobody is called that. A person is meant by their place too. */
async function filterOf(
  ctx: ActorContext,
  account: string,
  { find = '', person, ...asked }: Omit<ReadActivity, 'account' | 'limit'>,
): Promise<(LineFilter & { before?: number }) | undefined> {
  const place = person && (await ctx.read.people.personNamed(account, person))?.subject;
  const meant = person && [person, ...(place ? [`${place.kind}:${place.id}`] : [])];
  if (find === '') return { ...asked, ...(meant && { named: meant }) };
  const called = await idsCalled(ctx, account, find);
  const found = called.filter((id) => !meant || meant.includes(id));
  return found.length === 0 ? undefined : { ...asked, named: found.slice(0, MOST_NAMED) };
}

/** The installation's log is about anybody; an account's about its own people. */
async function namesOf(
  ctx: ActorContext,
  account: string,
  { tickets, rows }: { tickets: readonly Ticket[]; rows: readonly ActivityRow[] },
): Promise<ReadonlyMap<string, string>> {
  const names = await namesIn(ctx, account, { rows, tickets });
  return account === INSTALLATION ? new Map([...names, ...(await namesOfAnybody(ctx, rows))]) : names;
}

async function hashesOf(
  { read }: ActorContext,
  account: string,
  rows: readonly ActivityRow[],
): Promise<ReadonlyMap<number, string>> {
  return rows.length === 0
    ? new Map()
    : read.audit.hashes(
        account,
        rows.map(({ seq }) => seq),
      );
}

async function erasedIn({ read }: ActorContext, rows: readonly ActivityRow[]): Promise<Principal[]> {
  const named = rows.flatMap(({ actor, onBehalfOf, subject }) => [actor, onBehalfOf, subject]);
  const people = named.filter((name) => name !== undefined && readPrincipal(name) !== undefined);
  return (await read.personal.erased([...new Set(people)] as Principal[])) as Principal[];
}

async function requireSight(ctx: ActorContext, account: string): Promise<Sight> {
  if (isOperator(ctx.actor.principal)) {
    if (account === INSTALLATION) await requireOperator(ctx, ctx.read, 'audit');
    else await requireAuditor(ctx, account);
    return { all: true, holds: () => true, tickets: await everyTicket(ctx, account) };
  }
  const snapshot = await authorizeRead(ctx, account, 'misc.activity', { type: 'account', id: account });
  const { principal, login } = ctx.actor;
  const loaded = await ctx.read.access.facts({ principal, account, login });
  const all = loaded !== undefined && holdsAll(loaded.facts);
  const tickets = all ? await everyTicket(ctx, account) : ticketsInSight(snapshot);
  return { all, holds: (key) => snapshot.canAny(key), tickets };
}

async function everyTicket({ read }: ActorContext, account: string): Promise<TicketFilter> {
  return { account, departments: new Set((await read.accounts.departments()).map(({ id }) => id)) };
}

/** The tickets in sight that a page of the log is about, read in one go. */
async function ticketsOf(
  { read }: ActorContext,
  { tickets }: Sight,
  rows: readonly ActivityRow[],
): Promise<Ticket[]> {
  const ids = new Set(rows.flatMap((row) => ticketIn(row) ?? []));
  return tickets === undefined || ids.size === 0 ? [] : read.tickets.list({ ...tickets, ids }, ids.size);
}

import { z } from 'zod';
import { snapshotOf } from '../access/authorize';
import { given } from '../access/given';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import type { Snapshot } from '../access/snapshot';
import { mayLook } from '../people/list-people';
import type { ActorContext } from '../ports/context';
import { ticketsInSight } from '../tickets/tickets-in-sight';
import { FilterFields, type ActivityFilter } from './activity-filter';
import type { ActivityRow } from './entry';
import { PAGE, pageOf, type ActivityPage } from './read-activity';
import { shownTo, type Sight } from './shown-to';

const { person: _person, ...ownFields } = FilterFields;
const Input = z.strictObject({
  account: Id,
  before: z.number().int().positive().optional(),
  limit: z.number().int().min(1).max(500).optional(),
  ...ownFields,
});

/** On which account, which of one's own lines, before which of them, and how many at most (50). */
export interface ReadOwnActivity extends Omit<ActivityFilter, 'person'> {
  account: string;
  before?: number;
  limit?: number;
}

/**
 * What the actor did on an account and what was done to them, newest first, whatever they may see there (R21). Of others it has no more
 * than the account's log would show them, and the names of those alone who acted, unless they may see its people (R16).
 * @throws NotFoundError for whoever has no business there, NotAllowedError by a closed channel, InvalidInputError
 */
export async function readOwnActivity(ctx: ActorContext, input: ReadOwnActivity): Promise<ActivityPage> {
  const { account, limit = PAGE, ...asked } = parse(Input, input);
  const snapshot = await snapshotOf(ctx, account);
  const own = await namesOf(ctx, account, snapshot);
  const rows = await ctx.read.activity(account, { ...given(asked), limit, named: [...own] });
  const sight: Sight = {
    ...{ all: false, holds: (key) => snapshot.canAny(key), tickets: ticketsInSight(snapshot) },
  };
  const page = await pageOf(ctx, { account, limit, rows, sight }, (row, tickets) =>
    ownLine(own, row, shownTo(sight, tickets, row)),
  );
  return mayLook(snapshot) ? page : { ...page, names: namesOfActors(page, own) };
}

/** Whoever is meant: by each of their names here, and by their place. */
async function namesOf(
  { actor, read }: ActorContext,
  account: string,
  { names }: Snapshot,
): Promise<ReadonlySet<string>> {
  const place = (await read.people.personNamed(account, actor.principal))?.subject;
  return new Set([...names, ...(place ? [`${place.kind}:${place.id}`] : [])]);
}

/** What was done to oneself is one's own to read, whatever one holds now; of what is said of people, what is said of oneself. */
function ownLine(own: ReadonlySet<string>, row: ActivityRow, shown: ActivityRow): ActivityRow {
  const { personal: _personal, ...rest } = shown;
  const isToMe = row.subject !== undefined && own.has(row.subject);
  const said = Object.entries({ ...shown.personal, ...row.personal }).filter(
    ([who]) => own.has(who) || who in (shown.personal ?? {}),
  );
  return {
    ...rest,
    ...(isToMe && row.before !== undefined ? { before: row.before } : {}),
    ...(isToMe && row.after !== undefined ? { after: row.after } : {}),
    ...(said.length > 0 ? { personal: Object.fromEntries(said) } : {}),
  };
}

function namesOfActors({ rows, names }: ActivityPage, own: ReadonlySet<string>): ReadonlyMap<string, string> {
  const acted = new Set<string | undefined>(rows.flatMap(({ actor, onBehalfOf }) => [actor, onBehalfOf]));
  return new Map([...names].filter(([id]) => own.has(id) || acted.has(id) || id.startsWith('ticket:')));
}

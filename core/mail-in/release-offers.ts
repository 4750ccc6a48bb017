import { z } from 'zod';
import { Id, search } from '../access/inputs';
import { parse } from '../access/parse';
import type { Principal } from '../access/principal';
import { NotFoundError } from '../errors';
import { normalEmail } from '../people/email';
import { lookInDirectory, type DirectoryPerson } from '../people/list-directory';
import { Whose } from '../people/whose';
import type { ActorContext } from '../ports/context';
import type { Ticket } from '../ports/stores/ticket-store';
import { ticketsInSight } from '../tickets/tickets-in-sight';
import { findHeld, isInScope } from './held-scope';

const MOST_PEOPLE = 10;
/** Longer addresses may begin as the one that is looked for. */
const MOST_LOOKED_AT = 200;
const MOST_TICKETS = 20;

/** People whom held mail may be from, with the accounts where they have a place: by words of their name or address, and for
 * whoever supports departments by a whole address alone (R18).
 * @throws NotAllowedError, NotFoundError */
export async function findSenders(
  ctx: ActorContext,
  input: { held: string; search: string },
): Promise<readonly DirectoryPerson[]> {
  const wanted = parse(z.strictObject({ held: Id, search: search(191) }), input);
  const { scope } = await findHeld(ctx, ctx.read, wanted.held);
  if (wanted.search === '') return [];
  if (scope !== undefined) return withAddress(ctx, wanted.search);
  return (await lookInDirectory(ctx, { search: wanted.search, limit: MOST_PEOPLE })).items;
}

async function withAddress(ctx: ActorContext, typed: string): Promise<readonly DirectoryPerson[]> {
  const email = normalEmail(typed);
  if (email === undefined) return [];
  const user = await ctx.read.people.userWith(email);
  const { items } = await lookInDirectory(ctx, { search: email, limit: MOST_LOOKED_AT });
  const has = (one: DirectoryPerson) =>
    (user ? `user:${user.id}` === one.principal : false) || one.email === email;
  return items.filter(has).slice(0, MOST_PEOPLE);
}

/** To what held mail can be released for somebody. */
export interface ReleaseOffers {
  readonly name: string;
  readonly account: string;
  readonly label: string;
  /** Where they may open a ticket. */
  readonly departments: readonly { readonly id: string; readonly label: string }[];
  /** Those that they see and may answer, last touched first. */
  readonly tickets: readonly Ticket[];
}

/** What staff may choose of for somebody: no more than that person could do themselves, nor than staff themselves look after.
 * @throws NotAllowedError, NotFoundError */
export async function readReleaseOffers(
  ctx: ActorContext,
  input: { held: string; account: string; person: string },
): Promise<ReleaseOffers> {
  const { held, account, person } = parse(Whose.extend({ held: Id, account: Id }), input);
  const { scope } = await findHeld(ctx, ctx.read, held);
  const principal = person as Principal;
  const named = await ctx.read.people.personNamed(account, principal);
  const snapshot = named && (await ctx.snapshots.of({ principal, account, login: false }));
  const label = (await ctx.read.accounts.account(account))?.label;
  if (!named || !snapshot || label === undefined) throw new NotFoundError('person');
  const mayOpen = (id: string) =>
    isInScope(scope, id) && snapshot.can('support.open', { type: 'department', id, account });
  const departments = (await ctx.read.accounts.departments()).filter(({ id }) => mayOpen(id));
  const sight = ticketsInSight(snapshot);
  const seen = sight ? await ctx.read.tickets.list(sight, MOST_TICKETS) : [];
  const tickets = seen.filter(
    ({ state, department }) => isInScope(scope, department) && (state !== 'closed' || mayOpen(department)),
  );
  return { name: named.name, account, label, departments, tickets };
}

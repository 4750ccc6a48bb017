import { z } from 'zod';
import type { PermissionKey } from '../access/catalogue';
import { Id } from '../access/inputs';
import { parse } from '../access/parse';
import { readPrincipal, type Principal } from '../access/principal';
import type { Resource } from '../access/resource';
import { InvalidInputError, NotFoundError } from '../errors';
import type { Context } from '../ports/context';
import type { Candidate } from '../ports/stores/notice-store';
import { ticketResource } from '../tickets/ticket-resource';
import { bringing } from './bringing';
import { kindOf, type NoticeKind, type NoticeName } from './kinds';
import { receives, type Occasion } from './receives';

/** What happened, on which account, and to what; an event of a kind needs the thing that kind is about. */
export const RecipientsOf = z.strictObject({
  account: Id,
  event: z.string().max(64),
  ticket: Id.optional(),
  service: Id.optional(),
  domain: Id.optional(),
  /** Whom a `security` event is about. */
  principal: z.string().max(80).optional(),
});
/** The same, as callers write it. */
export type RecipientsOf = z.infer<typeof RecipientsOf>;

/** Somebody to tell. The address is for the envelope: of a remote team's people nobody on the account may see it (R9). */
export interface Recipient {
  principal: Principal;
  name: string;
  email: string;
  kind: NoticeName;
}

/**
 * Whom to tell of an event: exactly those who hold its key there now, minus those who chose not to be, one copy an address (R11).
 * People of remote teams are among them by what their link gives, each by the own address that their home has of them, for as
 * long as the link lets them in: what they may read there they may be told of. A joined contact is told as its user (R20); an
 * address that isn't proved yet gets nothing (R13). It is for the system: whoever sends asks again when the letter leaves.
 * @throws InvalidInputError for an unknown event or one without what it is about, NotFoundError for what isn't this account's
 */
export async function recipients(ctx: Context, input: RecipientsOf): Promise<Recipient[]> {
  const given = parse(RecipientsOf, input);
  const kind = kindOf(given.event);
  if (!kind) throw new InvalidInputError('event', 'UNKNOWN');
  if (kind.about === 'person') return itself(ctx, given, kind.kind);
  const occasion = await occasionOf(ctx, given, kind);
  const { candidates, now } = await ctx.read.notices.candidates({
    account: given.account,
    ...scopeOf(occasion),
  });
  const out = await ctx.read.notices.optedOut(given.account, kind.kind);
  const at = ctx.clock.fromDatabase(now);
  const told = candidates.filter(
    ({ principal, facts }) => !out.has(principal) && receives(facts, occasion, at),
  );
  for (const { principal } of told) {
    // What was mailed to somebody is the use of what they receive it by.
    for (const key of kind.keys) ctx.uses.note({ account: given.account, principal, key });
  }
  const chosen = told.length > 0 || !(await needsSomebody(ctx, occasion)) ? told : owners(candidates);
  return onceEach(chosen).map(({ principal, name, email }) => ({ principal, name, email, kind: kind.kind }));
}

/** Only what a candidate's facts must tell for this occasion is loaded. */
function scopeOf({ kind, resource }: Occasion) {
  const [first] = kind.keys;
  const all: PermissionKey[] =
    resource.type === 'ticket' ? [...kind.keys, 'support.viewAll'] : [...kind.keys];
  return {
    having: first ? bringing([first]) : [],
    keys: bringing(all),
    ...(resource.type === 'service' ? { service: resource.id } : {}),
    ...(resource.type === 'domain' ? { domain: resource.id } : {}),
  };
}

async function occasionOf(
  ctx: Context,
  { account, ticket, service, domain }: RecipientsOf,
  kind: NoticeKind,
): Promise<Occasion> {
  const id = { account, ticket, service, domain, person: undefined }[kind.about];
  if (id === undefined) throw new InvalidInputError(kind.about, 'MISSING');
  const resource = await find(ctx, kind, id);
  const home = resource && (resource.type === 'account' ? resource.id : resource.account);
  if (!resource || home !== account) throw new NotFoundError(kind.about);
  const roles = resource.type === 'domain' ? await ctx.read.domains.rolesOn(id) : [];
  return { kind, resource, roles: kind.roles ? roles.map(({ contact }) => contact) : [] };
}

async function find({ read }: Context, { about }: NoticeKind, id: string): Promise<Resource | undefined> {
  if (about === 'ticket') {
    const ticket = await read.tickets.ticket(id);
    return ticket && ticketResource(ticket);
  }
  if (about === 'account') return (await read.accounts.account(id)) && { type: 'account', id };
  const found = about === 'service' ? await read.accounts.service(id) : await read.domains.domain(id);
  return found && { type: about === 'service' ? 'service' : 'domain', id, account: found.account };
}

/** Domain and legal notices always reach somebody, and so does a ticket whose opener is gone (R5, R11). */
async function needsSomebody({ read }: Context, { kind, resource }: Occasion): Promise<boolean> {
  if (kind.fallback || resource.type !== 'ticket') return kind.fallback === true;
  const loaded = await read.access.facts({
    ...{ principal: resource.opener, account: resource.account },
    login: resource.opener.startsWith('user:'),
  });
  return loaded?.facts.sources.length === 0;
}

function owners(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ facts }) => facts.role === 'owner');
}

/** One copy an address, to the user where one has it. */
function onceEach(told: readonly Candidate[]): Candidate[] {
  const byAddress = new Map<string, Candidate>();
  for (const one of [...told].sort((a, b) => (a.principal > b.principal ? -1 : 1))) {
    if (!byAddress.has(one.email)) byAddress.set(one.email, one);
  }
  return [...byAddress.values()];
}

/** What is about somebody's own security goes to them, and they can't choose otherwise. */
async function itself(
  { read }: Context,
  { principal = '' }: RecipientsOf,
  kind: NoticeName,
): Promise<Recipient[]> {
  const parts = readPrincipal(principal);
  if (!parts) throw new InvalidInputError('principal', 'MISSING');
  const { people } = read;
  const person = parts.kind === 'user' ? await people.user(parts.id) : await people.contact(parts.id);
  if (!person || !['user', 'contact'].includes(parts.kind)) throw new NotFoundError('person');
  return [{ principal: principal as Principal, name: person.name, email: person.email, kind }];
}

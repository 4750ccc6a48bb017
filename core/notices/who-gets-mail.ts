import { z } from 'zod';
import type { Evidence } from '../access/explain';
import { given } from '../access/given';
import { Id, search } from '../access/inputs';
import { parse } from '../access/parse';
import { NotFoundError } from '../errors';
import { eachPerson, findPeople } from '../people/find-people';
import { requireLook } from '../people/list-people';
import { inOrder, ROLES, type PersonPosition } from '../people/order';
import type { ActorContext } from '../ports/context';
import type { HostDomain, HostService } from '../ports/host';
import type { AccountPerson } from '../ports/stores/people-store';
import type { NoticeName } from './kinds';
import { KINDS_BY_KEYS, type MailView, type OptionalKind } from './mail-reach';
import { isTold, mailPeople, type MailPeople, type MailPerson, type MailStand } from './mail-takers';

/** Of which service or domain, and which of the people: `limit` of those that come `after` one. */
export const WhoGetsMail = z.strictObject({
  account: Id,
  service: Id.optional(),
  domain: Id.optional(),
  search: search(191).default(''),
  who: z.enum(['some', 'none', 'all']).default('some'),
  after: z
    .strictObject({ role: z.enum(ROLES), name: z.string().max(191), principal: z.string().max(80) })
    .optional(),
  limit: z.number().int().min(1).max(100).default(25),
});
/** The same, as callers write it. */
export type WhoGetsMail = z.input<typeof WhoGetsMail>;

/** How somebody stands to a kind of mail, and by which grants. */
export interface MailCell extends MailStand {
  kind: NoticeName;
  by: Evidence[];
}

/** Somebody with one kind of mail. */
export type MailTaker = MailCell & { person: AccountPerson };

/** A kind of mail, and who gets it now: the first of them, and how many they are. */
export interface MailKindNow {
  kind: NoticeName;
  /** The permission that brings it. */
  key: OptionalKind['keys'][number];
  told: MailTaker[];
  toldCount: number;
  /** How many addresses a copy goes to. */
  copies: number;
  stopped: MailTaker[];
  stoppedCount: number;
}

/** Who around an account gets which mail. */
export interface MailMatrix {
  kinds: MailKindNow[];
  rows: { person: AccountPerson; cells: MailCell[] }[];
  /** After whom the next page begins. */
  next?: PersonPosition;
  counts: Record<'some' | 'none' | 'all', number>;
  services: Pick<HostService, 'id' | 'label'>[];
  domains: Pick<HostDomain, 'id' | 'name'>[];
}

/** How many of a kind are named before the rest is counted. */
const NAMED = 5;

/**
 * Who gets which mail now, and by what, for whoever may see the account's people. It tells what `recipients` would do, and
 * is no use of anybody's keys but the reader's.
 * @throws NotAllowedError, NotFoundError for a service or a domain that isn't this account's
 */
export async function whoGetsMail(ctx: ActorContext, input: WhoGetsMail): Promise<MailMatrix> {
  const { account, service, domain, search: words, who, after, limit } = parse(WhoGetsMail, input);
  await requireLook(ctx, account);
  const services = await ctx.read.accounts.serviceNames(account);
  const domains = await ctx.read.domains.domains(account);
  requireIn(services, service, 'service');
  requireIn(domains, domain, 'domain');
  const roles = await ctx.read.domains.rolesIn(account);
  const view: MailView = { account, roles, ...given({ service, domain }) };
  const inView = domain === undefined ? domains.map(({ id }) => id) : [domain];
  const mail = await mailPeople(ctx, view, inView);
  const rest = await restOf(ctx, mail, { account, words, who, limit, after });
  const rows = rest.slice(0, limit);
  const last = rows.at(-1)?.person;
  const some = mail.takers.filter((one) => isMeant(one.person, words) && getsSome(one)).length;
  const all = await countAll(ctx, mail, { account, words });
  const cellOf = (one: MailPerson, row: OptionalKind) => toCell(one, row, mail.evidenceOf(one, row));
  return {
    kinds: KINDS_BY_KEYS.flatMap((row) => nowOf(row, mail.takers, cellOf)),
    rows: rows.map((one) => ({
      person: one.person,
      cells: KINDS_BY_KEYS.map((row) => cellOf(one, row)),
    })),
    ...(rest.length > limit && last ? { next: positionOf(last) } : {}),
    counts: { some, none: all - some, all },
    services,
    domains: domains.map(({ id, name }) => ({ id, name })),
  };
}

/** Who is asked for, after whom, and no more than tells whether there is a next page. */
async function restOf(
  ctx: ActorContext,
  { takers, standOf }: MailPeople,
  { account, words, who, limit, after }: Asked,
): Promise<MailPerson[]> {
  if (who === 'some') {
    const some = takers.filter((one) => isMeant(one.person, words) && getsSome(one));
    return some.filter(({ person }) => !after || inOrder(person, after) > 0);
  }
  const rest: MailPerson[] = [];
  for await (const person of eachPerson(ctx, { account, search: words, after, limit: limit + 1 })) {
    const one = standOf(person);
    if (who === 'all' || !getsSome(one)) rest.push(one);
    if (rest.length > limit) break;
  }
  return rest;
}

type Asked = Required<Pick<z.output<typeof WhoGetsMail>, 'account' | 'who' | 'limit'>> & {
  words: string;
  after: PersonPosition | undefined;
};

async function countAll(
  ctx: ActorContext,
  { outsiders }: MailPeople,
  { account, words }: Pick<Asked, 'account' | 'words'>,
): Promise<number> {
  if (words !== '') return (await findPeople(ctx, { account, search: words })).length;
  const { members, contacts } = await ctx.read.people.sizesOf(account);
  return members + contacts + outsiders;
}

function requireIn(all: readonly { id: string }[], id: string | undefined, what: string): void {
  if (id !== undefined && !all.some((one) => one.id === id)) throw new NotFoundError(what);
}

/** The address of somebody of another company is not for this account to see, nor to be found by (R9). */
function isMeant({ name, email, role }: AccountPerson, words: string): boolean {
  const texts = role === 'outsider' ? [name] : [name, email];
  return texts.some((text) => text.toLowerCase().includes(words.toLowerCase()));
}

function getsSome({ stands }: MailPerson): boolean {
  return [...stands.values()].some(isTold);
}

function toCell({ stands }: MailPerson, { kind }: OptionalKind, by: Evidence[]): MailCell {
  const { gets, count, isStopped } = stands.get(kind) ?? { gets: 'none', count: 0, isStopped: false };
  return { kind, gets, count, isStopped: isStopped && gets !== 'none', by };
}

function nowOf(
  row: OptionalKind,
  people: readonly MailPerson[],
  cellOf: (one: MailPerson, row: OptionalKind) => MailCell,
): MailKindNow[] {
  const [key] = row.keys;
  if (!key) return [];
  const told = people.filter(({ stands }) => isTold(stands.get(row.kind)));
  const stopped = people.filter(({ stands }) => isOut(stands.get(row.kind)));
  const named = (some: readonly MailPerson[]): MailTaker[] =>
    some.slice(0, NAMED).map((one) => ({ person: one.person, ...cellOf(one, row) }));
  return [
    {
      ...{ kind: row.kind, key },
      ...{ told: named(told), toldCount: told.length },
      copies: new Set(told.map(({ person }) => person.email)).size,
      ...{ stopped: named(stopped), stoppedCount: stopped.length },
    },
  ];
}

function isOut(stand: MailStand | undefined): boolean {
  return stand?.isStopped === true && stand.gets !== 'none' && stand.gets !== 'fallback';
}

function positionOf({ role, name, principal }: AccountPerson): PersonPosition {
  return { role, name, principal };
}

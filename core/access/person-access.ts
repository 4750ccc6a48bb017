import { z } from 'zod';
import { mayLook, requireLook, requireManaged } from '../people/list-people';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { LoadedFacts } from '../ports/stores/access-store';
import type { AccountPerson } from '../ports/stores/people-store';
import { isServiceKey, ON_EVERY_SERVICE, PERMISSION_KEYS, type PermissionKey } from './catalogue';
import { closedBy } from './departments';
import { mayGive, mayLose, MANAGES, type DelegationRefusal } from './delegation';
import { explain, type Explanation } from './explain';
import type { Facts, Grant } from './facts';
import { Id } from './inputs';
import { parse } from './parse';
import { readPrincipal, type Principal } from './principal';
import { isOperator, requireOperator } from './staff';

/** One row of a person's access: what holds, why, and whether the reader may give or end it. */
export interface AccessRow {
  key: PermissionKey;
  /** The service, where it is about one. */
  service?: string;
  explanation: Explanation;
  /** A grant that the person holds itself, and so can be ended here. */
  direct?: Grant;
  give?: DelegationRefusal | 'CAN';
  end?: DelegationRefusal | 'CAN';
}

/** What one person may do on an account: a row for each permission, and for each that a service has there. */
export interface PersonAccess {
  person: AccountPerson;
  rows: AccessRow[];
  /** The services in the reader's sight; only these have rows. */
  services: Facts['services'];
  departments: { id: string; label: string; closedBy: string[] }[];
}

const Input = z.strictObject({ account: Id, principal: z.string().max(80) });

/** Everything about what one person may do on an account, for whoever may manage them, or for themselves (R17).
 * @throws NotAllowedError, NotFoundError */
export async function personAccess(
  ctx: ActorContext,
  input: { account: string; principal: string },
): Promise<PersonAccess> {
  const { account, principal } = parse(Input, input);
  if (principal !== ctx.actor.principal) await requireLook(ctx, account);
  const person = await findPerson(ctx, account, principal);
  await requireManaged(ctx, account, person);
  const loaded = await ctx.read.access.facts({
    principal: person.principal,
    account,
    login: person.principal.startsWith('user:'),
  });
  if (!loaded) throw new NotFoundError('person');
  const judge = await judgeFor(ctx, person, loaded.facts);
  const now = ctx.clock.fromDatabase(loaded.now);
  const services = await servicesInSight(ctx, loaded.facts, principal);
  const rows = [...wholeRows(loaded.facts, now), ...serviceRows(loaded.facts, services, now)].map(judge);
  const departments = loaded.facts.departments.map(({ id, label }) => ({
    id,
    label,
    closedBy: closedBy(loaded.facts, id).map((source) => source.label),
  }));
  return { person, rows, services, departments };
}

/** Whoever may see an account's people sees for which services they have what; anybody else only what they may view (R3). */
async function servicesInSight(
  ctx: ActorContext,
  { account, services }: Facts,
  principal: string,
): Promise<Facts['services']> {
  if (principal !== ctx.actor.principal) return services;
  const { login } = ctx.actor;
  const snapshot = await ctx.snapshots.of({ principal: ctx.actor.principal, account: account.id, login });
  if (snapshot && mayLook(snapshot)) return services;
  const visible = snapshot?.services('service.view');
  return services.filter(({ id }) => visible?.has(id));
}

/** A person of the account by principal.
 * @throws NotFoundError */
export async function findPerson(
  { read }: ActorContext,
  account: string,
  principal: string,
): Promise<AccountPerson> {
  const person = readPrincipal(principal)
    ? await read.people.personNamed(account, principal as Principal)
    : undefined;
  if (!person) throw new NotFoundError('person');
  return person;
}

function wholeRows(facts: Facts, now: number): AccessRow[] {
  const { id } = facts.account;
  return PERMISSION_KEYS.filter((key) => !isServiceKey(key)).map((key) =>
    row(facts, { key, explanation: explain(facts, key, { type: 'account', id }, now) }),
  );
}

function serviceRows(facts: Facts, services: Facts['services'], now: number): AccessRow[] {
  const account = facts.account.id;
  return services.flatMap(({ id, offers }) =>
    PERMISSION_KEYS.filter(
      (key) => isServiceKey(key) && (ON_EVERY_SERVICE.has(key) || offers.includes(key)),
    ).map((key) =>
      row(facts, {
        key,
        service: id,
        explanation: explain(facts, key, { type: 'service', id, account }, now),
      }),
    ),
  );
}

/** A direct grant of this very key and reach. */
function row(facts: Facts, made: AccessRow): AccessRow {
  const own = facts.sources.find(({ kind }) => kind === 'membership' || kind === 'contact');
  const direct = own?.grants.find((grant) => grant.key === made.key && grant.service === made.service);
  return { ...made, ...(direct ? { direct } : {}) };
}

/** What the reader may do about each row; staff by their role, everybody else by what they hold (R6). */
async function judgeFor(
  ctx: ActorContext,
  { subject }: AccountPerson,
  { account: { id: account }, sources }: Facts,
): Promise<(row: AccessRow) => AccessRow> {
  if (!subject) return (one) => ({ ...one, give: 'THROUGH_TEAM' });
  if (isOperator(ctx.actor.principal)) {
    const may = await requireOperator(ctx, ctx.read, 'change').then(
      () => 'CAN' as const,
      () => 'NO_MANAGE' as const,
    );
    return (one) => ({ ...one, give: may, ...(one.direct ? { end: may } : {}) });
  }
  const mine = await ctx.read.access.facts({
    principal: ctx.actor.principal,
    account,
    login: ctx.actor.login,
  });
  if (!mine) throw new NotFoundError('account');
  const held = sources.flatMap(({ grants }) => grants);
  return (one) => judged(ctx, mine, { row: one, subject, held });
}

function judged(
  { clock }: ActorContext,
  { facts, now: at }: LoadedFacts,
  {
    row: one,
    subject,
    held,
  }: { row: AccessRow; subject: NonNullable<AccountPerson['subject']>; held: readonly Grant[] },
): AccessRow {
  const now = clock.fromDatabase(at);
  const { key, service } = one;
  const grant = { key, ...(service === undefined ? {} : { service }) };
  const give = mayGive(facts, { subject, grant, now }) ?? 'CAN';
  return {
    ...one,
    give,
    ...(one.direct ? { end: mayLose(facts, { manage: MANAGES[subject.kind], held }, now) ?? 'CAN' } : {}),
  };
}

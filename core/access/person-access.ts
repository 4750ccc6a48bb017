import { z } from 'zod';
import { mayLook, requireLook, requireManaged } from '../people/list-people';
import { NotFoundError } from '../errors';
import type { ActorContext } from '../ports/context';
import type { Reads } from '../ports/stores/stores';
import type { AccountPerson } from '../ports/stores/people-store';
import type { LoadedFacts, Subject } from '../ports/stores/access-store';
import { judgeAsOperator, judgeFor, rowsOf, type AccessRow, type AccessRows } from './access-rows';
import { closedBy, isClosedBy } from './departments';
import { judgeDoorsOf, type DoorRefusal, type JudgeDoor } from './door-judge';
import type { Facts } from './facts';
import { requireChannel } from './channels';
import { Id } from './inputs';
import { parse } from './parse';
import { readPrincipal, type Principal } from './principal';
import { isOperator, requireOperator } from './staff';

/** A support department, and whether it is closed to somebody. */
export interface AccessDepartment {
  id: string;
  label: string;
  /** Whose rules close it, by their names. */
  closedBy: string[];
  /** Closed by the subject's own rule, which alone can be changed here. */
  own: boolean;
  /** What the reader may do about that. */
  change: DoorRefusal | 'CAN';
}

/** What somebody may do on an account, person or team. */
export interface Access extends AccessRows {
  /** The services in the reader's sight; only these have rows. */
  services: Facts['services'];
  departments: AccessDepartment[];
}

/** What one person may do on an account. */
export interface PersonAccess extends Access {
  person: AccountPerson;
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
  const login = person.principal.startsWith('user:');
  const loaded = await ctx.read.access.facts({ principal: person.principal, account, login });
  if (!loaded) throw new NotFoundError('person');
  if (principal === ctx.actor.principal) requireChannel(ctx.actor, { account, closed: loaded.facts.closed });
  const now = ctx.clock.fromDatabase(loaded.now);
  const services = await servicesInSight(ctx, loaded.facts, principal);
  const { subject } = person;
  const isReader = principal === ctx.actor.principal && login === ctx.actor.login;
  const mine = isReader && !isOperator(principal) ? loaded : await readerOn(ctx, account);
  const judge = subject ? await judgeOf(ctx, loaded.facts, { subject, mine }) : throughTeam;
  const doors = await judgeDoorsOf(ctx, loaded.facts, { subject, mine });
  const rows = once(() => judgedRows(rowsOf(loaded.facts, services, { subject, now }), judge));
  return {
    person,
    // Made when they are looked at: there may be thousands, and many a page is about the person alone.
    get rows() {
      return rows().rows;
    },
    get everywhere() {
      return rows().everywhere;
    },
    ...besideRows(loaded.facts, services, { subject, doors }),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
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

/** A person of the account by principal, also within a change.
 * @throws NotFoundError */
export async function findPerson(
  { read }: { readonly read: Pick<Reads, 'people'> },
  account: string,
  principal: string,
): Promise<AccountPerson> {
  const person = readPrincipal(principal)
    ? await read.people.personNamed(account, principal as Principal)
    : undefined;
  if (!person) throw new NotFoundError('person');
  return person;
}

const throughTeam = (row: AccessRow): AccessRow => ({ ...row, give: 'THROUGH_TEAM' });

/** What the reader holds there themselves, which is looked at for each row and department; staff judge by their role. */
export async function readerOn(
  { actor, read }: ActorContext,
  account: string,
): Promise<LoadedFacts | undefined> {
  const { principal, login } = actor;
  return isOperator(principal) ? undefined : read.access.facts({ principal, account, login });
}

/** What the reader may do about each row; staff by their role, everybody else by what they hold (R6). */
export async function judgeOf(
  ctx: ActorContext,
  { sources }: Facts,
  { subject, mine }: { subject: Subject; mine: LoadedFacts | undefined },
): Promise<(row: AccessRow) => AccessRow> {
  if (isOperator(ctx.actor.principal)) {
    const mayChange = requireOperator(ctx, ctx.read, 'change').then(
      () => true,
      () => false,
    );
    return judgeAsOperator(await mayChange, subject);
  }
  if (!mine) throw new NotFoundError('account');
  const held = sources.flatMap(({ grants }) => grants);
  return judgeFor({ facts: mine.facts, now: ctx.clock.fromDatabase(mine.now) }, { subject, held });
}

/** Rows with what the reader may do about each. */
export function judgedRows(
  { rows, everywhere }: AccessRows,
  judge: (row: AccessRow) => AccessRow,
): AccessRows {
  return { rows: rows.map(judge), everywhere: everywhere.map(judge) };
}

/** What is said of services and departments beside the rows. */
export function besideRows(
  facts: Facts,
  services: Facts['services'],
  { subject, doors }: { subject: Subject | undefined; doors: JudgeDoor },
): Omit<Access, keyof AccessRows> {
  const own = facts.sources.find(({ kind, id }) => kind === subject?.kind && id === subject.id);
  const departments = facts.departments.map(({ id, label }) => {
    const isOwn = isClosedBy(own?.departmentRule, id);
    const by = closedBy(facts, id).map((source) => source.label);
    return { id, label, closedBy: by, own: isOwn, change: doors(id, isOwn) };
  });
  return { services, departments };
}

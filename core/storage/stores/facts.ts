import { CLOSABLE_CHANNELS } from '../../access/channels';
import { isPermissionKey, type PermissionKey } from '../../access/catalogue';
import type { DepartmentRule, Facts, Grant, Role, Sleep, Source } from '../../access/facts';
import { readPrincipal, type Principal } from '../../access/principal';
import type { LoadedFacts, Question } from '../../ports/stores/access-store';

/** One row of the facts query: what `a` to `e` and `n` hold depends on `kind`. */
export interface FactRow {
  kind: string;
  a: string;
  b: string;
  c: string;
  d: string;
  e: string;
  n: number;
}

const SLEEPS: Record<number, Sleep> = {
  1: 'MEMBERSHIP_SUSPENDED',
  2: 'LINK_PENDING',
  3: 'LINK_CLOSED',
  4: 'HOME_SUSPENDED',
  5: 'ADDRESS_UNPROVED',
  6: 'NOT_ADMITTED',
};

/** Puts the rows of the facts query together; undefined when the account isn't there. */
export function toFacts(question: Question, rows: readonly FactRow[]): LoadedFacts | undefined {
  const of = byKind(rows);
  const [account] = of('account');
  if (!account) return undefined;
  const [user] = of('user');
  const [place] = of('hat').filter(({ a }) => a === 'membership');
  const facts: Facts = {
    principal: question.principal,
    also: alsoOf(question.principal, of('joined')),
    own: of('own').map(({ a, b }) => ({ kind: a as Facts['own'][number]['kind'], id: b })),
    login: question.login && readPrincipal(question.principal)?.kind === 'user',
    account: { id: account.a, label: account.b, state: account.c as Facts['account']['state'] },
    role: roleOf(question.principal, of('hat')),
    closed: closedTo(of('hat'), of('closed')),
    suspended: [place, user].some((row) => row?.n === 1),
    sources: joinedElsewhere(question.principal, of('joined'))
      ? []
      : sleepTogether(question.principal, of('hat')).map((hat) =>
          toSource(hat, { grants: of('grant'), packed: of('grants'), rules: of('rule') }),
        ),
    notOffered: notOffered(of('ceiling')),
    services: [
      ...servicesOf(of('service').map(({ a, b, c }) => [a, b, c])),
      ...servicesOf(packedIn(of('services'))),
    ],
    departments: of('department').map(({ a, b, n }) => ({
      id: a,
      label: b,
      openWhileSuspended: n === 1,
    })),
  };
  const vector = new Map(of('epoch').map(({ a, n }) => [a, n]));
  return { facts, vector, now: of('clock')[0]?.n ?? NaN };
}

function byKind(rows: readonly FactRow[]): (kind: string) => readonly FactRow[] {
  const kinds = new Map<string, FactRow[]>();
  for (const row of rows) {
    const same = kinds.get(row.kind);
    if (same) same.push(row);
    else kinds.set(row.kind, [row]);
  }
  return (kind) => kinds.get(kind) ?? [];
}

/** A joined contact has no keys of its own any more: they are the user's (R20). */
function joinedElsewhere(principal: Principal, joined: readonly FactRow[]): boolean {
  return principal.startsWith('contact:') && joined.length > 0;
}

/** While its new address isn't proved, a contact has nothing, its teams' keys neither (R13). */
function sleepTogether(principal: Principal, hats: readonly FactRow[]): readonly FactRow[] {
  const unproved = principal.startsWith('contact:') && hats.some(({ a, n }) => a === 'contact' && n === 5);
  return unproved ? hats.map((hat) => ({ ...hat, n: 5 })) : hats;
}

function alsoOf(principal: Principal, joined: readonly FactRow[]): Principal[] {
  return principal.startsWith('user:') ? joined.map(({ b }): Principal => `contact:${b}`) : [];
}

function roleOf(principal: Principal, hats: readonly FactRow[]): Role {
  const membership = hats.find(({ a }) => a === 'membership');
  if (membership) return membership.c as Role;
  return principal.startsWith('contact:') && hats.some(({ a }) => a === 'contact') ? 'contact' : 'outsider';
}

/** Nobody locks the owner and the masters out of the pages on which it is opened again. */
function closedTo(hats: readonly FactRow[], closed: readonly FactRow[]): Facts['closed'] {
  const holdsAll = hats.some(({ a, c }) => a === 'membership' && c !== 'member');
  return CLOSABLE_CHANNELS.filter(
    (channel) => closed.some(({ a }) => a === channel) && !(holdsAll && channel === 'web'),
  );
}

interface OfHats {
  readonly grants: readonly FactRow[];
  readonly packed: readonly FactRow[];
  readonly rules: readonly FactRow[];
}

function toSource(hat: FactRow, { grants, packed, rules }: OfHats): Source {
  const mine = ({ a, b }: FactRow) => a === hat.a && b === hat.b;
  const rule = rules.find(mine);
  const asleep = SLEEPS[hat.n];
  return {
    kind: hat.a as Source['kind'],
    id: hat.b,
    label: hat.c,
    grants: grantsIn(grants.filter(mine), packed.filter(mine)),
    ...(asleep ? { asleep } : {}),
    ...(rule
      ? {
          departmentRule: {
            mode: rule.c as DepartmentRule['mode'],
            departments: JSON.parse(rule.d) as string[],
          },
        }
      : {}),
  };
}

/** What came as one text. */
function packedIn(rows: readonly FactRow[]): readonly string[][] {
  return rows.flatMap(({ e }) => JSON.parse(e) as string[][]);
}

/** A key that this version doesn't know gives nothing. */
function grantsIn(rows: readonly FactRow[], packed: readonly FactRow[]): Grant[] {
  const grants: Grant[] = [];
  for (const { c, d, e, n } of rows) if (isPermissionKey(d)) grants.push(grantOf(c, d, e, n));
  for (const [id = '', key = '', service = '', ends] of packedIn(packed)) {
    if (isPermissionKey(key)) grants.push(grantOf(id, key, service, Number(ends)));
  }
  return grants;
}

function grantOf(id: string, key: PermissionKey, service: string, ends: number): Grant {
  const grant = service === '' ? { id, key } : { id, key, service };
  return ends === 0 ? grant : { ...grant, expiresAt: ends };
}

/** The client's word before its group's before the installation's; who says nothing inherits. */
function notOffered(ceiling: readonly FactRow[]): ReadonlySet<PermissionKey> {
  const word = new Map<string, boolean>();
  for (const level of ['installation', 'group', 'account']) {
    for (const { a, b, n } of ceiling) if (a === level) word.set(b, n === 1);
  }
  return new Set(
    [...word].filter(([, allowed]) => !allowed).flatMap(([key]) => (isPermissionKey(key) ? [key] : [])),
  );
}

/** Most services of an account offer the same: each list is read once. */
function servicesOf(services: readonly (readonly string[])[]): Facts['services'] {
  const known = new Map<string, PermissionKey[]>();
  return services.map(([id = '', label = '', list = '[]']) => {
    const offers = known.get(list) ?? keys(list);
    known.set(list, offers);
    return { id, label, offers };
  });
}

function keys(json: string): PermissionKey[] {
  return (JSON.parse(json) as string[]).filter(isPermissionKey);
}

import { explain, type Evidence } from '../access/explain';
import type { Facts } from '../access/facts';
import type { Resource } from '../access/resource';
import { compile, type Snapshot } from '../access/snapshot';
import type { HeldRole } from '../ports/stores/domain-store';
import { NOTICE_KINDS, type NoticeKind, type NoticeName } from './kinds';
import { contactsOf } from './receives';

/** Where mail is looked at: one service, one domain, or all of an account; and who has a role on the domains in view. */
export interface MailView {
  readonly account: string;
  readonly service?: string;
  readonly domain?: string;
  readonly roles: readonly HeldRole[];
}

/** How much of a kind of mail somebody gets by what they hold, choices aside; `own`: of tickets that are theirs. */
export interface MailReach {
  readonly gets: 'all' | 'some' | 'own' | 'none';
  /** Of how many services or domains, where it is some of them. */
  readonly count: number;
}

/** A kind that people get by what they hold. */
export type OptionalKind = NoticeKind & { readonly kind: NoticeName };

/** The kinds that people get by what they hold, and may choose not to get. */
export const KINDS_BY_KEYS: readonly OptionalKind[] = NOTICE_KINDS.filter((row) => !('always' in row));

const ALL: MailReach = { gets: 'all', count: 0 };
const NONE: MailReach = { gets: 'none', count: 0 };
/** How many of somebody's services are named as where mail comes from. */
const MOST = 20;

/** A service that may come one day; no real one has an empty id. */
const LATER = { id: '', label: '', offers: [] };

/** Facts with the services that their grants name, the one in view, and one that may come: who gets the mail of that gets it
 * of all. What the host offers on them doesn't matter: mail is on every service. */
export function everywhere(facts: Facts, { service }: MailView): Facts {
  const ids = facts.sources.flatMap(({ grants }) => grants.flatMap((grant) => grant.service ?? []));
  const named = [...new Set(service === undefined ? ids : [...ids, service])].map((id) => ({ ...LATER, id }));
  return { ...facts, services: [LATER, ...named] };
}

/** What of each kind somebody gets, choices aside (R11). Pure. */
export function mailReaches(facts: Facts, view: MailView, now: number): ReadonlyMap<NoticeName, MailReach> {
  const snapshot = compile(facts, now);
  return new Map(KINDS_BY_KEYS.map((row) => [row.kind, reachOf(snapshot, facts, row, view)]));
}

function reachOf(snapshot: Snapshot, facts: Facts, row: OptionalKind, view: MailView): MailReach {
  const [first] = row.keys;
  if (row.keys.every((key) => snapshot.can(key, resourceOf(row, view)))) {
    return row.about !== 'ticket' || snapshot.seesAllTickets ? ALL : { gets: 'own', count: 0 };
  }
  if (row.about === 'domain') return byRoles(domainsOf(facts, view), view);
  if (row.about !== 'service' || view.service !== undefined || !first) return NONE;
  return some(snapshot.services(first).size);
}

function byRoles(domains: ReadonlySet<string>, { domain }: MailView): MailReach {
  if (domain === undefined) return some(domains.size);
  return domains.has(domain) ? ALL : NONE;
}

function some(count: number): MailReach {
  return count === 0 ? NONE : { gets: 'some', count };
}

/** The domains in view on which somebody has a role (R12). */
export function domainsOf(facts: Facts, { roles }: MailView): ReadonlySet<string> {
  if (roles.length === 0) return new Set();
  const mine = new Set(contactsOf(facts));
  return new Set(roles.filter(({ contact }) => mine.has(contact)).map(({ domain }) => domain));
}

/** The grants by which somebody gets it; none for who has a domain's role. */
export function mailEvidence(facts: Facts, row: OptionalKind, view: MailView, now: number): Evidence[] {
  const [first] = row.keys;
  if (!first) return [];
  const whole = explain(facts, first, resourceOf(row, view), now);
  if (whole.allowed || row.about !== 'service' || view.service !== undefined) return whole.sources;
  const named = facts.services.slice(1, 1 + MOST).map((service) => ({ ...view, service: service.id }));
  return named.flatMap((one) => explain(facts, first, resourceOf(row, one), now).sources);
}

/** What a kind is asked about; of all tickets and domains, no single one is. */
function resourceOf({ about }: OptionalKind, { account, service, domain }: MailView): Resource {
  if (about === 'service') return { type: 'service', id: service ?? LATER.id, account };
  if (about === 'domain') return { type: 'domain', id: domain ?? LATER.id, account };
  return { type: 'account', id: account };
}

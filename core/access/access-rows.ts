import {
  isServiceKey,
  NEVER_REMOTE,
  ON_EVERY_SERVICE,
  PERMISSION_KEYS,
  type PermissionKey,
} from './catalogue';
import { MANAGES, mayGiveTo, mayLose, type DelegationRefusal } from './delegation';
import { explain, explainer, type Explanation } from './explain';
import type { Facts, Grant, ServiceFact } from './facts';
import { nameOf } from './grant-set';
import { alikeOn } from './grants-giving';
import type { Subject } from '../ports/stores/access-store';

/** One row of somebody's access: what holds, why, and whether the reader may give or end it. */
export interface AccessRow {
  key: PermissionKey;
  /** The service, where it is about one. */
  service?: string;
  explanation: Explanation;
  /** A grant that the subject holds itself, and so can be ended here. */
  direct?: Grant;
  /** `NOT_FOR_THIS`: nobody can, since it means nothing for such a subject (R9). */
  give?: DelegationRefusal | 'NOT_FOR_THIS' | 'CAN';
  end?: DelegationRefusal | 'CAN';
}

/** All rows that there are about somebody. */
export interface AccessRows {
  /** A row for each permission of the account, and for each that a service in sight has there. */
  rows: AccessRow[];
  /** A row for each service key as it is given without naming a service: what a later one would have. */
  everywhere: AccessRow[];
}

/** A service that may come one day; no real one has an empty id. */
const LATER = { id: '', label: '', offers: PERMISSION_KEYS.filter(isServiceKey) };

/** What these facts come to, row by row; `subject` is whose own grants are the direct ones. */
export function rowsOf(
  facts: Facts,
  services: Facts['services'],
  { subject, now }: { subject: Subject | undefined; now: number },
): AccessRows {
  const direct = directOf(facts, subject);
  const account = facts.account.id;
  const asked = explainer(facts, now);
  // Only what the host offers on a service has a row there: so nothing but grants tells services apart.
  const onService = alikeOn(facts.sources, (key, id = '') => asked(key, { type: 'service', id, account }));
  const later = { ...facts, services: [LATER] };
  return {
    rows: [
      ...PERMISSION_KEYS.filter((key) => !isServiceKey(key)).map((key) => ({
        key,
        explanation: asked(key, { type: 'account', id: account }),
        ...direct(key),
      })),
      ...keysOfEach(services).flatMap(([{ id }, keys]) =>
        keys.map((key) => ({ key, service: id, explanation: onService(key, id), ...direct(key, id) })),
      ),
    ],
    everywhere: LATER.offers.map((key) => ({
      key,
      explanation: explain(later, key, { type: 'service', id: LATER.id, account }, now),
      ...direct(key),
    })),
  };
}

/** The grants that a subject holds itself, by what there is one of at most. */
function directOf({ sources }: Facts, subject: Subject | undefined) {
  const own = sources.find(({ kind, id }) => kind === subject?.kind && id === subject.id);
  const grants = new Map<string, Grant>();
  for (const grant of own?.grants ?? []) {
    if (!grants.has(nameOf(grant))) grants.set(nameOf(grant), grant);
  }
  return (key: PermissionKey, service?: string): { direct?: Grant } => {
    const found = grants.size === 0 ? undefined : grants.get(nameOf({ key, service }));
    return found ? { direct: found } : {};
  };
}

/** Each service with its keys; most offer the same, and each such list is read once. */
function keysOfEach(services: Facts['services']): [ServiceFact, readonly PermissionKey[]][] {
  const known = new Map<ServiceFact['offers'], readonly PermissionKey[]>();
  return services.map((service) => {
    const keys = known.get(service.offers) ?? keysOn(service.offers);
    known.set(service.offers, keys);
    return [service, keys];
  });
}

function keysOn(offers: readonly PermissionKey[]): PermissionKey[] {
  return LATER.offers.filter((key) => ON_EVERY_SERVICE.has(key) || offers.includes(key));
}

/** What one reader may do about each row; `held` is all that the subject has, by whatever source (R6). */
export function judgeFor(
  { facts, now }: { facts: Facts; now: number },
  { subject, held }: { subject: Subject; held: readonly Grant[] },
): (row: AccessRow) => AccessRow {
  const end = mayLose(facts, { manage: MANAGES[subject.kind], held }, now) ?? 'CAN';
  const mayGive = mayGiveTo(facts, subject, now);
  const give = alikeOn(
    facts.sources,
    (key, service) => mayGive({ key, ...(service === undefined ? {} : { service }) }) ?? 'CAN',
  );
  return (row) =>
    fitting({ ...row, give: give(row.key, row.service), ...(row.direct ? { end } : {}) }, subject);
}

/** The same for whoever acts for the installation. */
export function judgeAsOperator(mayChange: boolean, subject: Subject): (row: AccessRow) => AccessRow {
  const may = mayChange ? 'CAN' : 'NO_MANAGE';
  return (row) => fitting({ ...row, give: may, ...(row.direct ? { end: may } : {}) }, subject);
}

/** What A opened to B, B opens to nobody: nobody can give it (R9). */
function fitting(row: AccessRow, { kind }: Subject): AccessRow {
  return kind === 'remote' && NEVER_REMOTE.has(row.key) ? { ...row, give: 'NOT_FOR_THIS' } : row;
}

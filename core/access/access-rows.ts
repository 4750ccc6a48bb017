import {
  isServiceKey,
  NEVER_REMOTE,
  ON_EVERY_SERVICE,
  PERMISSION_KEYS,
  type PermissionKey,
} from './catalogue';
import { MANAGES, mayGive, mayLose, type DelegationRefusal } from './delegation';
import { explain, type Explanation } from './explain';
import type { Facts, Grant } from './facts';
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
  const own = facts.sources.find(({ kind, id }) => kind === subject?.kind && id === subject.id);
  const direct = (key: PermissionKey, service?: string) => {
    const found = own?.grants.find((grant) => grant.key === key && grant.service === service);
    return found ? { direct: found } : {};
  };
  const account = facts.account.id;
  const later = { ...facts, services: [LATER] };
  return {
    rows: [
      ...PERMISSION_KEYS.filter((key) => !isServiceKey(key)).map((key) => ({
        key,
        explanation: explain(facts, key, { type: 'account', id: account }, now),
        ...direct(key),
      })),
      ...services.flatMap(({ id, offers }) =>
        keysOn(offers).map((key) => ({
          ...{ key, service: id },
          explanation: explain(facts, key, { type: 'service', id, account }, now),
          ...direct(key, id),
        })),
      ),
    ],
    everywhere: LATER.offers.map((key) => ({
      key,
      explanation: explain(later, key, { type: 'service', id: LATER.id, account }, now),
      ...direct(key),
    })),
  };
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
  return (row) => {
    const { key, service } = row;
    const grant = { key, ...(service === undefined ? {} : { service }) };
    const give = mayGive(facts, { subject, grant, now }) ?? 'CAN';
    return fitting({ ...row, give, ...(row.direct ? { end } : {}) }, subject);
  };
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

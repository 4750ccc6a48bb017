import type { Knex } from 'knex';
import type { PermissionKey } from '../../access/catalogue';
import type { DepartmentRule } from '../../access/facts';
import type { Principal } from '../../access/principal';
import type {
  AccessReads,
  AccessWrites,
  Question,
  StoredGrant,
  Subject,
} from '../../ports/stores/access-store';
import { dialectOf, rows, whereIds } from '../dialect';
import { partsOf } from '../../access/principal';
import { bumpEpochs, createScopes, holdEpochs, readVector } from '../epochs';
import type { Tx } from '../transaction';
import { readVectorAt } from '../vector-at';
import { accountsOf } from './accounts-of';
import { toFacts, type FactRow } from './facts';
import { holders } from './holders';
import { factsQuery } from './facts-query';
import { all, list, number, one, text, type Row } from './rows';

/** Grants and everything a decision rests on. */
export function accessReads(db: Knex): AccessReads {
  return {
    facts: async (question: Question) => {
      const { sql, bindings } = factsQuery(dialectOf(db), question);
      const query = db.raw(sql, bindings);
      // Planned once a connection: planning takes twice as long as asking.
      const { kind } = partsOf(question.principal);
      if (dialectOf(db) === 'postgres') void query.options({ name: `latchkey_facts_${kind}` });
      return toFacts(question, await rows<FactRow>(query));
    },
    vector: (scopes) => readVector({ dialect: dialectOf(db), read: db }, scopes),
    vectorAt: (asked, scopes) => readVectorAt({ dialect: dialectOf(db), read: db }, asked, scopes),
    holders: (asked, after, limit) => holders(db, asked, after, limit),
    accountsOf: (principal, after, limit) => accountsOf(db, principal, after, limit),
    grantsOf: async (subject) =>
      (await all(db('latchkey_grant').where(columns(subject)).orderBy('id'))).map(toGrant),
    grantsOfEach: (subjects) => grantsOfEach(db, subjects),
    grantedBy: async (account_id, granted_by) =>
      (await all(db('latchkey_grant').where({ account_id, granted_by }).orderBy('id'))).map(toGrant),
    departmentRule: async (subject) => {
      const row = await one(db('latchkey_department_rule').where(columns(subject)));
      return (
        row && { mode: text(row, 'mode') as DepartmentRule['mode'], departments: list(row, 'departments') }
      );
    },
  };
}

/** A statement for each kind of subject. */
async function grantsOfEach(db: Knex, subjects: readonly Subject[]): Promise<StoredGrant[]> {
  const grants: StoredGrant[] = [];
  for (const kind of new Set(subjects.map((subject) => subject.kind))) {
    const ids = subjects.filter((subject) => subject.kind === kind).map(({ id }) => id);
    const query = db('latchkey_grant').where({ subject_kind: kind }).orderBy('id');
    grants.push(...(await all(whereIds(query, 'subject_id', ids))).map(toGrant));
  }
  return grants;
}

/** The same, with the writes that only a transaction may do. */
export function accessWrites(tx: Tx): AccessWrites {
  return {
    ...accessReads(tx),
    putGrant: async (grant) => {
      await tx('latchkey_grant').where(placeOf(grant)).del();
      await tx('latchkey_grant').insert(fromGrant(grant));
    },
    addGrants: async (grants) => {
      for (let at = 0; at < grants.length; at += AT_ONCE) {
        await tx('latchkey_grant').insert(grants.slice(at, at + AT_ONCE).map(fromGrant));
      }
    },
    endGrants: async (ids) => {
      if (ids.length > 0) await whereIds(tx('latchkey_grant'), 'id', ids).del();
    },
    endGrant: async (id) => {
      await tx('latchkey_grant').where({ id }).del();
    },
    endGrantsOfService: async (account_id, service_id) =>
      tx('latchkey_grant').where({ account_id, service_id }).del(),
    setDepartmentRule: async (account_id, subject, rule) => {
      await tx('latchkey_department_rule').where(columns(subject)).del();
      if (rule) {
        await tx('latchkey_department_rule').insert({
          ...columns(subject),
          account_id,
          mode: rule.mode,
          departments: JSON.stringify(rule.departments),
        });
      }
    },
    bump: (scopes) => bumpEpochs(tx, scopes),
    createScopes: (scopes) => createScopes(tx, scopes),
    hold: (scopes) => holdEpochs(tx, scopes),
  };
}

/** How many rows one statement inserts: SQLite makes a union of them, and has a most for that. */
const AT_ONCE = 100;

function placeOf({ subject, key, service = '' }: StoredGrant) {
  return { ...columns(subject), permission: key, service_id: service };
}

function fromGrant(grant: StoredGrant) {
  return {
    ...placeOf(grant),
    id: grant.id,
    account_id: grant.account,
    expires_at: grant.expiresAt ?? null,
    granted_by: grant.grantedBy,
    granted_at: grant.grantedAt,
  };
}

function columns({ kind, id }: Subject): { subject_kind: string; subject_id: string } {
  return { subject_kind: kind, subject_id: id };
}

/** A grant of its row. */
export function toGrant(row: Row): StoredGrant {
  const service = text(row, 'service_id');
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    subject: { kind: text(row, 'subject_kind') as Subject['kind'], id: text(row, 'subject_id') },
    key: text(row, 'permission') as PermissionKey,
    ...(service === '' ? {} : { service }),
    ...(row.expires_at === null || row.expires_at === undefined
      ? {}
      : { expiresAt: number(row, 'expires_at') }),
    grantedBy: text(row, 'granted_by') as Principal,
    grantedAt: number(row, 'granted_at'),
  };
}

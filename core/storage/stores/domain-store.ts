import type { Knex } from 'knex';
import type { HostDomain } from '../../ports/host';
import type { DomainReads, DomainRole, DomainWrites, HeldRole } from '../../ports/stores/domain-store';
import { dialectOf, onDuplicate } from '../dialect';
import type { Tx } from '../transaction';
import { all, one, text, type Row } from './rows';

/** Domains that live, as last read from the host, and who has which role on them. */
export function domainReads(db: Knex): DomainReads {
  const live = (where: Record<string, string>) =>
    db('latchkey_domain').where(where).whereNot({ state: 'ended' }).orderBy('id');
  const roles = async (where: Record<string, string>) =>
    (await all(db('latchkey_domain_role').where(where).orderBy('domain_id').orderBy('role'))).map(toRole);
  return {
    domain: async (id) => {
      const row = await one(live({ id }));
      return row && toDomain(row);
    },
    domains: async (account_id) => (await all(live({ account_id }))).map(toDomain),
    rolesOn: (domain_id) => roles({ domain_id }),
    rolesIn: async (account) => {
      const domains = live({ account_id: account }).clearOrder().select('id');
      const held = db('latchkey_domain_role').whereIn('domain_id', domains);
      return (await all(held.orderBy('domain_id').orderBy('role'))).map(toRole);
    },
    rolesOf: (contact_id) => roles({ contact_id }),
  };
}

/** The same, with the writes that only a transaction may do. */
export function domainWrites(tx: Tx): DomainWrites {
  return {
    ...domainReads(tx),
    putDomains: async (account, domains, readAt) => {
      await tx('latchkey_domain')
        .where({ account_id: account })
        .whereNotIn(
          'id',
          domains.map(({ id }) => id),
        )
        .update({ state: 'ended' });
      for (const domain of domains) await putDomain(tx, domain, readAt);
    },
    endDomain: async (id) => {
      await tx('latchkey_domain').where({ id }).update({ state: 'ended' });
    },
    setRole: async ({ domain: domain_id, role, contact }) => {
      await tx('latchkey_domain_role').where({ domain_id, role }).del();
      await tx('latchkey_domain_role').insert({ domain_id, role, contact_id: contact });
    },
    endRole: async (domain_id, role) => {
      await tx('latchkey_domain_role').where({ domain_id, role }).del();
    },
    endRolesOn: (domain_id) => tx('latchkey_domain_role').where({ domain_id }).del(),
    moveRoles: async (from, into) => {
      await tx('latchkey_domain_role').where({ contact_id: from }).update({ contact_id: into });
    },
  };
}

async function putDomain(tx: Tx, { id, account, name, state }: HostDomain, readAt: number): Promise<void> {
  const columns = ['account_id', 'name', 'state', 'read_at'];
  const mysql = dialectOf(tx) === 'mysql';
  const set = columns.map((column) => `${column} = ${mysql ? `values(${column})` : `excluded.${column}`}`);
  await tx.raw(
    `insert into latchkey_domain (id, ${columns.join(', ')}) values (?, ?, ?, ?, ?) ${onDuplicate(dialectOf(tx), 'id', set.join(', '))}`,
    [id, account, name, state, readAt],
  );
}

function toDomain(row: Row): HostDomain {
  return {
    id: text(row, 'id'),
    account: text(row, 'account_id'),
    name: text(row, 'name'),
    state: text(row, 'state') as HostDomain['state'],
  };
}

function toRole(row: Row): HeldRole {
  return {
    domain: text(row, 'domain_id'),
    role: text(row, 'role') as DomainRole,
    contact: text(row, 'contact_id'),
  };
}

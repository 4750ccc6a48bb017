import type { HostAccount, HostDepartment, HostDomain, HostService, HostStaff } from '../../ports/host';
import type { Desk } from './desk';
import {
  toAccount,
  toDepartment,
  toDomain,
  toService,
  toStaff,
  type ClientRow,
  type DepartmentRow,
  type DomainRow,
  type ServiceRow,
  type StaffRow,
} from './rows';

/** One client. */
export async function readAccount({ db }: Desk, id: string): Promise<HostAccount | undefined> {
  const row = await db.read<ClientRow>('host_client').where({ id }).first();
  return row && toAccount(row);
}

/** The clients after one, by id. */
export async function listAccounts({ db }: Desk, after: string, limit: number): Promise<HostAccount[]> {
  const rows: ClientRow[] = await db
    .read<ClientRow>('host_client')
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit);
  return rows.map(toAccount);
}

/** A client's services. */
export async function listServices({ db }: Desk, account: string): Promise<HostService[]> {
  const rows: ServiceRow[] = await db
    .read<ServiceRow>('host_service')
    .where({ client_id: account })
    .orderBy('id');
  return rows.map(toService);
}

/** A client's domains, by name. */
export async function listDomains({ db }: Desk, account: string): Promise<HostDomain[]> {
  const rows: DomainRow[] = await db
    .read<DomainRow>('host_domain')
    .where({ client_id: account })
    .orderBy('name');
  return rows.map(toDomain);
}

/** One domain, whoever's it is. */
export async function readDomain({ db }: Desk, id: string): Promise<HostDomain | undefined> {
  const row = await db.read<DomainRow>('host_domain').where({ id }).first();
  return row && toDomain(row);
}

/** The support departments, in the host's order. */
export async function listDepartments({ db }: Desk): Promise<HostDepartment[]> {
  const rows: DepartmentRow[] = await db.read<DepartmentRow>('host_department').orderBy(['position', 'id']);
  return rows.map(toDepartment);
}

/** Everybody who works for the host. */
export async function listStaff({ db }: Desk): Promise<HostStaff[]> {
  const rows: StaffRow[] = await db.read<StaffRow>('host_staff').orderBy('id');
  return rows.map(toStaff);
}

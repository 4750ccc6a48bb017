import { isPermissionKey } from '../../access/catalogue';
import type { AccountState } from '../../access/facts';
import type {
  HostAccount,
  HostDepartment,
  HostDomain,
  HostInvoice,
  HostService,
  HostStaff,
} from '../../ports/host';

/** The host's tables, as their rows are read. */
export interface ClientRow {
  id: string;
  name: string;
  status: AccountState;
  client_group: string;
  timezone: string;
}

/** `functions` is a JSON list of permission keys. */
export interface ServiceRow {
  id: string;
  client_id: string;
  name: string;
  product: string;
  status: HostService['state'];
  functions: string;
}

/** A registered domain. */
export interface DomainRow {
  id: string;
  client_id: string;
  name: string;
  status: HostDomain['state'];
}

/** Money in the currency's smallest unit, times in UTC milliseconds. */
export interface InvoiceRow {
  id: string;
  client_id: string;
  number: string;
  cents: number;
  currency: string;
  status: HostInvoice['state'];
  due_at: number;
}

/** `while_suspended` is 1 where clients with a suspended account may still write. */
export interface DepartmentRow {
  id: string;
  name: string;
  while_suspended: number;
  position: number;
}

/** `departments` is a JSON list of ids. */
export interface StaffRow {
  id: string;
  name: string;
  role: HostStaff['role'];
  departments: string;
}

/** A client, as the core knows accounts. */
export const toAccount = (row: ClientRow): HostAccount => ({
  id: row.id,
  label: row.name,
  state: row.status,
  group: row.client_group,
  timezone: row.timezone,
});

/** A service; functions that no permission stands for are left out. */
export const toService = (row: ServiceRow): HostService => ({
  id: row.id,
  account: row.client_id,
  label: row.name,
  product: row.product,
  state: row.status,
  offers: texts(row.functions).filter(isPermissionKey),
});

/** A domain, as the core knows it. */
export const toDomain = (row: DomainRow): HostDomain => ({
  id: row.id,
  account: row.client_id,
  name: row.name,
  state: row.status,
});

/** An invoice, as the core knows it. */
export const toInvoice = (row: InvoiceRow): HostInvoice => ({
  id: row.id,
  account: row.client_id,
  number: row.number,
  cents: row.cents,
  currency: row.currency,
  state: row.status,
  dueAt: row.due_at,
});

/** A department, as the core knows it. */
export const toDepartment = (row: DepartmentRow): HostDepartment => ({
  id: row.id,
  label: row.name,
  openWhileSuspended: row.while_suspended === 1,
  position: row.position,
});

/** A staff member, as the core knows them. */
export const toStaff = (row: StaffRow): HostStaff => ({
  id: row.id,
  name: row.name,
  role: row.role,
  departments: texts(row.departments),
});

function texts(json: string): string[] {
  return JSON.parse(json) as string[];
}

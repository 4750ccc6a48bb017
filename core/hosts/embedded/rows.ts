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

export interface ServiceRow {
  id: string;
  client_id: string;
  name: string;
  product: string;
  status: HostService['state'];
  functions: string;
}

export interface DomainRow {
  id: string;
  client_id: string;
  name: string;
  status: HostDomain['state'];
}

export interface InvoiceRow {
  id: string;
  client_id: string;
  number: string;
  cents: number;
  currency: string;
  status: HostInvoice['state'];
  due_at: number;
}

export interface DepartmentRow {
  id: string;
  name: string;
  while_suspended: number;
  position: number;
}

export interface StaffRow {
  id: string;
  name: string;
  role: HostStaff['role'];
  departments: string;
}

export const toAccount = (row: ClientRow): HostAccount => ({
  id: row.id,
  label: row.name,
  state: row.status,
  group: row.client_group,
  timezone: row.timezone,
});

export const toService = (row: ServiceRow): HostService => ({
  id: row.id,
  account: row.client_id,
  label: row.name,
  product: row.product,
  state: row.status,
  offers: texts(row.functions).filter(isPermissionKey),
});

export const toDomain = (row: DomainRow): HostDomain => ({
  id: row.id,
  account: row.client_id,
  name: row.name,
  state: row.status,
});

export const toInvoice = (row: InvoiceRow): HostInvoice => ({
  id: row.id,
  account: row.client_id,
  number: row.number,
  cents: row.cents,
  currency: row.currency,
  state: row.status,
  dueAt: row.due_at,
});

export const toDepartment = (row: DepartmentRow): HostDepartment => ({
  id: row.id,
  label: row.name,
  openWhileSuspended: row.while_suspended === 1,
  position: row.position,
});

export const toStaff = (row: StaffRow): HostStaff => ({
  id: row.id,
  name: row.name,
  role: row.role,
  departments: texts(row.departments),
});

function texts(json: string): string[] {
  return JSON.parse(json) as string[];
}

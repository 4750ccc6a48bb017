import { HostError } from '../../errors';
import type { HostStaff } from '../../ports/host';
import type { Tx } from '../../storage/transaction';
import { toStaff, type StaffRow } from './rows';

/** Whether this role works with tickets of the department: all, those given, or none (R18). */
export function worksIn(staff: Pick<HostStaff, 'role' | 'departments'>, department: string): boolean {
  if (staff.role === 'admin') return true;
  return staff.role === 'support' && staff.departments.includes(department);
}

/** The staff member who acts on a ticket of the department.
 * @throws HostError when it is nobody, or works elsewhere */
export async function staffIn(tx: Tx, id: string, department: string): Promise<HostStaff> {
  const row = await tx<StaffRow>('host_staff').where({ id }).first();
  if (!row) throw new HostError('notFound', 'staff.unknown');
  const staff = toStaff(row);
  if (!worksIn(staff, department)) throw new HostError('validation', 'staff.not_allowed');
  return staff;
}

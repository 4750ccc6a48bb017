import type { Answer, Visit } from '../../http/route';
import { StaffPage, text } from '../../views';
import { universalTime } from '../../present/universal-time';
import { adminPage } from '../admin-page';

/** Who works here, as the host tells. */
export async function showStaff(visit: Visit): Promise<Answer> {
  const when = universalTime(visit);
  const rows = (await visit.as.listStaff({})).map(({ principal, name, role, departmentNames, seenAt }) => ({
    ...{ id: principal, name, role, departments: departmentNames, you: principal === visit.actor.principal },
    ...(seenAt === undefined ? {} : { seen: when.moment(seenAt) }),
  }));
  const body = <StaffPage host={visit.host} rows={rows} />;
  return { show: adminPage(visit, { title: text.staff.title, body }, 'staff') };
}

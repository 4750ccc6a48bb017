import type { Answer, Visit } from '../../http/route';
import { presentClient } from '../../present/client';
import { ClientsPage, text } from '../../views';
import { adminPage } from '../admin-page';

const MOST = 25;

/** The clients by name or number. */
export async function showClients(visit: Visit): Promise<Answer> {
  const q = visit.query('q')?.trim() ?? '';
  const found = await visit.as.findAccounts({ search: q, limit: MOST });
  const rows = await Promise.all(found.map((account) => presentClient(visit, account)));
  const action = `${visit.base}/admin/clients`;
  const body = <ClientsPage total={rows.length} rows={rows} action={action} q={q} />;
  return { show: adminPage(visit, { title: text.admin.clients, body }, 'clients') };
}
